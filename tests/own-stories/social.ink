# title: Cold chips, hot temper
# summary: A picture of a sad supper has been shared four hundred times since lunch.
# role: You answer in public for a chain of restaurants.
# setting: social
# channel: social
# customer: LINDQVIST (Mr Lindqvist), look lindqvist, temperament aggressive
# level: 2
# minutes: 2
# objective: own-it
# objective: keep-respect
# language: en

VAR calm = 24
VAR trust = 28

-> thread

=== thread ===
LINDQVIST: Ninety minutes. Cold. And the driver winked. Everybody, look at this supper! #mood: angry #gesture: palms-up
*   Sorry you feel that way! Please send us a private message. #slip: hollow-sorry
    LINDQVIST: Did you all see that? "Sorry you feel that way." #mood: furious
*   That's not a supper we'd eat either. It's ours, and we'll put it right here. #use: own-it #use: validate
    LINDQVIST: Okay. Here is good. #mood: tense
*   Our drivers are trained, and none of them winks. #slip: argued
    LINDQVIST: Mine was very well trained in it. #mood: furious
*   Ninety minutes, cold, and a wink. Which of the three was worst? #use: paraphrase #use: open-question
    LINDQVIST: Ha. The cold, I think. The wink I can live with. #mood: tense
-   LINDQVIST: So? They are all waiting. #mood: tense
*   A new one is on its way, hot, and last night's is paid back. Tell us when it's there. #use: make-amends #use: follow-up
    LINDQVIST: With salt, please. #mood: relieved
*   Thank you for your feedback. #slip: vague
    LINDQVIST: Feedback. Lovely and cold, too. #mood: angry
-   { calm >= 32: -> salt }
    -> shared

=== salt ===
LINDQVIST: Update: hot. I take it back, most of it. #mood: pleased #ending: resolved #outcome: The second picture was shared six hundred times.
-> END

=== shared ===
LINDQVIST: Good night, everybody. #mood: angry #ending: escalated #outcome: By midnight it was in the paper.
-> END
