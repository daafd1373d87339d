# title: The chair that came in pieces
# summary: An armchair arrived with one leg missing. A customer of many years has written, politely, for the fourth time.
# role: You answer the letters of a furniture shop.
# setting: mail
# channel: mail
# customer: MOREAU (Mr Moreau), look moreau, temperament let-down
# level: 2
# minutes: 2
# objective: personal-touch
# objective: make-amends
# language: en

VAR calm = 50
VAR trust = 18

-> letter

=== letter ===
MOREAU: Dear Sirs, my wife's chair has three legs. I have mentioned it in May, in June and in July. #mood: tense
MOREAU: I remain, as does the chair, at an angle. #mood: tense
*   Dear customer, your matter is important to us and is being processed. #slip: hollow-sorry
    MOREAU: Dear Sirs, I had the same sentence in June. I have kept it. #mood: upset
*   Dear Mr Moreau, three letters, and none was answered. That is our doing. #use: admit-failure #use: personal-touch
    MOREAU: Dear Madam, so there is somebody there. Good evening to you. #mood: neutral
*   Dear Mr Moreau, which side is it, and what is her favourite way to sit? #use: open-question #use: personal-touch
    MOREAU: The left, at the front. With her feet up, and a book on Portugal. #mood: neutral
*   Dear Mr Moreau, the warranty excludes damage on the way. #slip: nothing-we-can-do
    MOREAU: The damage was not on the way. The leg was not on the way. #mood: angry
-   MOREAU: May I hope for a leg? #mood: neutral
*   The leg comes on Tuesday, and a man who screws it on. The chair is on us. #use: make-amends #use: set-expectations
    MOREAU: Dear Madam, she says that you may sit in it. #mood: delighted
*   You may hope for a reply within ten days. #slip: kept-waiting
    MOREAU: At eighty one counts them. #mood: upset
-   { calm >= 50: -> straight }
    -> angle

=== straight ===
MOREAU: Yours, at last upright, L. Moreau. #mood: pleased #ending: resolved #outcome: She read about Portugal until ten.
-> END

=== angle ===
No letter came after that. #ending: unresolved #outcome: The chair stands on a dictionary.
-> END
