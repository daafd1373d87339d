# title: The standing order
# summary: A standing order was paid twice, and now a fee for the overdraft has been taken as well.
# role: You are at the counter of a bank.
# setting: bank
# channel: counter
# customer: ADEYEMI (Ms Adeyemi), look adeyemi, temperament demanding
# level: 1
# minutes: 2
# objective: act-fast
# objective: make-amends
# language: en

VAR calm = 12
VAR trust = 30

-> counter

=== counter ===
ADEYEMI: You paid my rent twice. Then you charged me for having no money left! #mood: furious #gesture: hands-on-hips
*   That will be the system. It does that when a month is short. #slip: made-excuses
    ADEYEMI: I don't bank with a system. #mood: furious
*   Twice, and a fee on top of it. I'd be standing here too. #use: validate
    ADEYEMI: Thank you. So would anybody. #mood: angry
*   [Turn the screen so that she can see it, and look for the two payments. #use: act-fast]
    ADEYEMI: There. And there. The same day. #mood: angry #gesture: point
*   If you could calm down, I'm sure that we'll find it. #slip: told-to-relax
    ADEYEMI: You find it. Then I calm down. #mood: furious
-   ADEYEMI: When will I have it back? #mood: tense
*   Both are back by noon, the fee too, and here's the form that says so. #use: make-amends #use: set-expectations
    ADEYEMI: By noon. I'll look at five past. #mood: relieved
*   That's not for me to say. It goes to the back office. #slip: passed-the-buck
    ADEYEMI: Then fetch the back office. #mood: angry
-   { calm >= 25: -> settled }
    -> above

=== settled ===
ADEYEMI: There, that wasn't so hard. #mood: pleased #ending: resolved #outcome: The money is back at noon, and so is she, with her savings.
-> END

=== above ===
ADEYEMI: Your manager. Now. #mood: furious #ending: escalated #outcome: She told it all over again, to somebody above you.
-> END
