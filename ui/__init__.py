"""Covenant's window. It shows the sandbox's values and does none of the model's arithmetic."""
