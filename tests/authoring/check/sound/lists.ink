# title: The lost form
# summary: A form was handed in twice, and has been lost twice.
# role: You are at the window of a public office.
# setting: office
# channel: counter
# customer: HADDAD (Ms Haddad), look haddad, temperament anxious
# level: 1
# minutes: 2
# objective: take-notes
# objective: set-expectations

// What is known is a list, and a function counts it.
LIST facts = date, sum, reason
VAR calm = 40
VAR trust = 35
VAR known = ()

-> window

=== function enough() ===
~ return LIST_COUNT(known) >= 2

=== window ===
HADDAD: It is the third time that I bring it. The third. #mood: tense
*   If it was handed in, madam, then it will be somewhere here, please do not worry yourself. #slip: vague
    HADDAD: Somewhere. #mood: upset
*   Tell me the days on which you brought it. I'll write them down. #use: take-notes #use: root-cause
    ~ known += date
    HADDAD: The second, and the ninth. #mood: tense
*   What is it for, and by when do you need it? #use: open-question
    ~ known += (date, reason)
    HADDAD: For the school. By Friday. #mood: upset
*   Then it makes no odds if it is today. #slip: half-listened
    HADDAD: It does to me. #mood: angry
-   HADDAD: They will give his place away. #mood: angry
*   Nobody gives away a place that quickly, and I am sorry, but you must not think so. #slip: argued
    HADDAD: I must not! #mood: angry
*   His place at school, then. How much is it that they ask for? #use: empathise #use: paraphrase
    ~ known += (reason, sum)
    HADDAD: Ninety. It is on the form. #mood: upset
*   By Friday: that leaves two days. I'll stay on it. #use: show-care
    ~ known += date
    HADDAD: You will? #mood: tense
*   Have you a copy of it at home? #slip: sweated-trivia
    HADDAD: You have had two. #mood: angry
-   HADDAD: What do I tell them? #mood: upset
*   {enough()} That it is stamped today, and that I send it to them at three. #use: set-expectations #use: act-fast
    HADDAD: At three. I can say that. #mood: relieved
*   {not enough()} That I'll make it out anew, here and now, with you. #use: offer-solution
    HADDAD: Again. But now. #mood: tense
*   That these things take time, as everybody knows, and that they will hear from us. #slip: kept-waiting
    HADDAD: They never hear from you. #mood: angry
*   That it was handed in. Here is a note for them, stamped. #use: offer-solution
    HADDAD: A stamp is something. #mood: tense
*   Ask them to give you another week. #slip: passed-the-buck
    HADDAD: I have asked. #mood: upset
-   { calm >= 46 and enough(): -> sent }
    { calm >= 34: -> some_day }
    -> gone

=== sent ===
HADDAD: I shall tell him tonight. #mood: relieved #ending: resolved #outcome: The form was there on Wednesday, and the boy has his place.
-> END

=== some_day ===
HADDAD: I will come again on Thursday. #mood: tense #ending: partly #outcome: She came again on Thursday, and it was there.
-> END

=== gone ===
She puts the form back into her bag. #ending: unresolved #outcome: She went to somebody who knows somebody.
-> END
