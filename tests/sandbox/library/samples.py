"""A few rows of every kind of table, in the words and habits of the published files."""

from __future__ import annotations

SAMPLES = {
    "states": (
        "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n"
        "USA,2,United States of America,1816,1,1,2024,12,31,2024\n"
        "POL,290,Poland,1918,11,3,1939,9,27,2024\n"
        "POL,290,Poland,1945,6,28,2024,12,31,2024\n"
    ),
    "great-powers": (
        "stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday,version\n"
        "USA,2,1898,8,13,2024,12,31,2024\n"
        "ITA,325,1860,1,1,1943,9,2,2024\n"
    ),
    "capabilities": (
        "stateabb,ccode,year,milex,milper,irst,pec,tpop,upop,cinc,version\n"
        "USA,2,1935,806400,251,34640,680700,127250,40440,.1891,2021\n"
        "ITA,325,1935,-9,1380,2209,17645,42630,7654,.0466,2021\n"
        "ETH,530,1935,,80,0,0,,26,.0034,2021\n"
    ),
    "own-capabilities": (
        "state,year,milex,gdp\nUSA,1972,700000,97\nFRA,1972,350000,\n325,1972,200000,1\n"
    ),
    "contiguity": (
        "dyad,statelno,statelab,statehno,statehab,conttype,begin,end,notes,version\n"
        "2020,2,USA,20,CAN,1,192001,201612,,3.2\n"
        "2040,2,USA,40,CUB,4,190205,190609,,3.2\n"
    ),
    "capitals": (
        "ccode,statenme,capital,stdate,enddate,lat,lng\n"
        "2,United States of America,Washington D.C.,1816-01-01,2024-12-31,38.895,-77.0365\n"
    ),
    "alliances": (
        "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,"
        "all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,"
        "mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,"
        "entente,version\n"
        "1,200,United Kingdom,1,1,1816,,,,1,1,1,1816,,,,1,1,1,0,1,0,4.1\n"
        "1,235,Portugal,1,1,1816,,,,1,1,1,1816,,,,1,1,1,0,1,0,4.1\n"
    ),
    "atop-alliances": (
        "atopid,begyr,begmo,begday,endyr,endmo,endday,defense,offense,neutral,nonagg,consul,mem1\n"
        "3180,1949,4,4,0,0,0,1,0,0,1,1,2\n"
    ),
    "atop-members": (
        "atopid,member,yrent,moent,dayent,yrexit,moexit,dayexit,phase,"
        "defense,offense,neutral,nonagg,consul,proadd,intcom,statthr1,reflnun\n"
        "3180,2,1949,4,4,0,0,0,1,1,0,0,1,1,2,0,0,2\n"
        "3180,20,1949,4,4,0,0,0,1,1,0,0,1,1,2,0,0,2\n"
        "3180,640,1952,2,18,0,0,0,1,0,0,0,1,1,2,0,0,2\n"
        "1350,255,1882,5,20,1918,11,3,1,1,1,1,0,1,0,0,220,0\n"
        "1350,300,1882,5,20,1918,11,3,1,1,1,1,0,1,0,0,220,0\n"
    ),
    "atop-dyads": (
        "dyad,year,mem1,mem2,atopally,defense,offense,neutral,nonagg,consul\n"
        "2020,1950,2,20,1,1,0,0,1,1\n"
        "2020,1951,2,20,1,1,0,0,1,1\n"
    ),
    "rivalries": (
        "tssr_id,rivalry,ccode1,ccode2,start,end,positional\n"
        "1,Britain-France 1,200,220,1494,1716,1\n"
        "2,France-Germany,220,255,1871,1955,1\n"
    ),
    "disputes": (
        "dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,"
        "revtype2,fatality,fatalpre,hiact,hostlev,orig,version\n"
        "111,ITA,325,5,12,1934,9,5,1936,1,1,1,-9,6,-9,20,5,1,5\n"
        "111,ETH,530,5,12,1934,9,5,1936,0,0,-9,-9,6,-9,20,5,1,5\n"
        "111,UKG,200,-9,9,1935,9,5,1936,0,0,-9,-9,0,-9,7,3,0,5\n"
    ),
    "wars": (
        "WarNum,WarName,WarType,ccode,StateName,Side,StartMonth1,StartDay1,StartYear1,EndMonth1,"
        "EndDay1,EndYear1,StartMonth2,StartDay2,StartYear2,EndMonth2,EndDay2,EndYear2,TransFrom,"
        "WhereFought,Initiator,Outcome,TransTo,BatDeath,Version\r"
        "127,Conquest of Ethiopia,1,530,Ethiopia,2,10,3,1935,5,9,1936,-8,-8,-8,-8,-8,-8,-8,4,2,2,"
        "-8,16000,4\r"
        "127,Conquest of Ethiopia,1,325,Italy,1,10,3,1935,5,9,1936,-8,-8,-8,-8,-8,-8,-8,4,1,1,-8,"
        "4000,4\r"
    ),
    "war-dyads": (
        "warnum,ccode1,ccode2,year,cowinterongoing,cowinteronset,sidea1,sidea2,initiator1,"
        "initiator2,outcome1,outcome2,batdeath1,batdeath2,resume\n"
        "127,325,530,1935,1,1,1,2,1,0,1,2,4000,16000,0\n"
    ),
}

#: How many rows each sample has.
ROWS = {name: text.replace("\r", "\n").count("\n") - 1 for name, text in SAMPLES.items()}
