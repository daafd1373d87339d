# title: Where is my parcel?
# summary: A birthday present is marked as delivered. It never came, and the birthday is tomorrow.
# role: You answer the chat of a parcel service.
# setting: chat
# channel: chat
# customer: TRAN (Ms Tran), look tran, temperament anxious
# level: 2
# minutes: 2
# objective: act-fast
# objective: set-expectations
# language: en

VAR calm = 33
VAR trust = 38

-> window

=== window ===
TRAN: hello?? it says delivered. it is NOT delivered. #mood: angry
TRAN: it's for my little brother and his birthday is tomorrow #mood: upset
*   Please allow up to five working days before you contact us. #slip: kept-waiting
    TRAN: five days?? he'll be seven years and five days #mood: angry
*   Tomorrow! Let me look where the van has been. I'm on it now. #use: empathise #use: act-fast
    TRAN: ok. ok thank you #mood: tense
*   According to our system it was handed over at 14:07. #slip: argued
    TRAN: to WHO #mood: furious
*   What does it look like, and who else could have taken it in? #use: open-question
    TRAN: big, flat, a drawing of a bear on it. only me and mum live here #mood: tense
-   TRAN: so will it come or not #mood: tense
*   The driver has it. It's at your door tonight, between six and seven. #use: set-expectations #use: explain-plainly
    TRAN: TONIGHT?! you're the best #mood: delighted
*   We'll do what we can. #slip: vague
    TRAN: that's a no then #mood: upset
-   { calm >= 38: -> tonight }
    -> closed

=== tonight ===
TRAN: he'll never know :) #mood: pleased #ending: resolved #outcome: The bear arrived at twenty to seven.
-> END

=== closed ===
Ms Tran has left the chat. #ending: walked-out #outcome: She bought a ball on the way home.
-> END
