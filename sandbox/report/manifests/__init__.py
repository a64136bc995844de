"""What an exported file rests on, written into it and read back."""
