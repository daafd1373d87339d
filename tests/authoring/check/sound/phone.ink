# title: A quarter past
# summary: The engineer was due at eight. It is a quarter past eleven, and she has taken the day off.
# role: You take calls for a company that mends boilers.
# setting: phone
# channel: phone
# customer: SANDOVAL (Ms Sandoval), look sandoval, temperament let-down
# level: 1
# minutes: 3
# objective: set-expectations
# objective: keep-promises

// Time passes: what was promised falls due.
VAR calm = 42
VAR trust = 34
VAR promised = false

-> call

=== call ===
SANDOVAL: You said eight. I have heard eight from three of you. #sound: phone-line
*   I do understand, madam, but the roads are bad today, and our people do what they can, please. #slip: made-excuses
    SANDOVAL: I can see the road. It is dry. #mood: angry
*   Three of us said eight. What did the last one tell you? #use: open-question #use: root-cause
    SANDOVAL: That he was round the corner. At nine. #mood: tense
*   And you have been sitting there since eight. #use: empathise
    SANDOVAL: Since seven. I got up for it. #mood: upset
*   He will surely be on his way by now. #slip: assumed
    SANDOVAL: You don't know. #mood: angry
-   SANDOVAL: Is he coming, or is he not? #mood: upset
*   I'll have him there within ten minutes, I give you my word, madam, so please do stay in. #slip: over-promised
    SANDOVAL: Ten. I am looking at the clock. #mood: relieved
*   I'll ring him, and then you, at half past, whatever he says. #use: set-expectations #use: show-care
    ~ promised = true
    SANDOVAL: Whatever he says. Good. #mood: tense
*   Let me put you on hold, and I will try his number. #use: offer-solution
    SANDOVAL: Not your music again. #mood: tense
*   You could ring us again at about one. #slip: passed-the-buck
    SANDOVAL: I could. #mood: angry
-   The clock on your wall says half past. #later: fifteen minutes
*   {promised} [Ring her, though he has not answered yet.] #use: keep-promises
    SANDOVAL: Half past. You can tell the time. #mood: neutral
*   {not promised} [Ring her, since it is half past.] #use: follow-up
    SANDOVAL: Yes? #mood: tense
*   [Ring her, and say only that he is late.] #use: be-direct
    SANDOVAL: I know that he is late. #mood: tense
*   [Wait until he has rung you back, so that there is something to tell her.] #slip: dropped-it
    SANDOVAL: I have rung you. Again. #mood: angry
*   [Send a text that says it is being seen to.] #slip: vague
    SANDOVAL: Seen to by whom? #mood: angry
-   SANDOVAL: Well? #mood: tense
*   He is at another house until one. I can send somebody at noon. #use: be-direct #use: act-fast
    SANDOVAL: Noon. From your mouth I take it. #mood: neutral
*   It will be today, madam, I am nearly certain, if nothing comes in between. #slip: vague
    SANDOVAL: Something comes in between. #mood: angry
*   I was wrong to leave you waiting. Tomorrow at eight, or noon today? #use: admit-failure
    SANDOVAL: Today. #mood: tense
*   He does not pick up. There it is. #slip: nothing-we-can-do
    SANDOVAL: There it is. #mood: furious
-   { calm >= 48 and trust >= 40: -> warm }
    { calm >= 34: -> tomorrow }
    -> rung_off

=== warm ===
SANDOVAL: It is noon, and he is at the door. #mood: relieved #ending: resolved #outcome: The boiler ran at one, and she asked for your name.
-> END

=== tomorrow ===
SANDOVAL: I'll believe it when it is warm. #mood: neutral #ending: partly #outcome: He came at four, and she had another day off to take.
-> END

=== rung_off ===
She has rung off. #ending: walked-out #outcome: Somebody else mended it that evening.
-> END
