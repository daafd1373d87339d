# title: החבילה חזרה
# summary: החבילה חזרה בפעם השנייה, והשולח עומד בדלפק.
# role: אתם עובדים בדלפק.
# setting: shop
# channel: counter
# customer: OKAFOR (מר אוקפור), look okafor, temperament let-down
# level: 2
# minutes: 1
# objective: hear-out
# language: he

VAR calm = 40
VAR trust = 30

-> desk

=== desk ===
OKAFOR: החבילה הזאת חזרה שוב! #mood: angry
*   [להקשיב לו עד הסוף. #use: hear-out #note: הוא צריך שישמעו אותו.]
    OKAFOR: אמרו לי שאין רחוב כזה. #mood: upset
*   אולי הכתובת לא נכונה? #slip: blamed
    OKAFOR: אני גר שם תשע שנים. #mood: furious
-   OKAFOR: תשלחו אותה שוב. #ending: partly #outcome: החבילה יצאה שוב לדרך.
    -> END
