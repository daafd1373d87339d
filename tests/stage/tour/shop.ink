# title: The second kettle
# summary: A kettle has leaked for the second time in a month, and the customer has brought it back.
# role: You are at the service desk of a hardware shop.
# setting: shop
# channel: counter
# customer: NOVAK (Ms Novak), look novak, temperament let-down
# level: 1
# minutes: 2
# objective: hear-out
# objective: offer-solution
# language: en

VAR calm = 38
VAR trust = 24

-> desk

=== desk ===
NOVAK: This is the second one. In a month. And both of them leak on the same side. #mood: upset #gesture: palms-up
*   Have you got the receipt on you? I can't do anything without it. #slip: negative-language
    NOVAK: I had it the last time, too. #mood: angry
*   [Let go of the till, look at her, and let her tell it. #use: hear-out]
    NOVAK: Your colleague said that I had filled it wrong. #mood: upset
*   Would you like a new one or your money back? I can do either now. #use: offer-solution
    NOVAK: A new one. Like the last new one. #mood: tense
*   They're tested before they leave the factory, so that would be very rare. #slip: argued
    NOVAK: Then I am a very rare person. #mood: angry
-   NOVAK: What I want is one that works. #mood: tense
*   Pick any other make, and I'll fill it here before you take it home. #use: own-it #use: offer-solution
    NOVAK: You would do that? Here? #mood: relieved
*   It might be your water, you know. #slip: blamed
    NOVAK: My water. #mood: angry
-   { calm >= 40: -> mended }
    -> gone

=== mended ===
NOVAK: That one, then. And I'll watch you do it. #mood: pleased #ending: resolved #outcome: She goes home with a kettle that she has seen boil.
-> END

=== gone ===
She leaves the kettle on the desk. #ending: walked-out #outcome: She went, and the kettle stayed.
-> END
