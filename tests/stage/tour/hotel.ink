# title: The quiet room
# summary: A guest asked for a quiet room. She was given one above the bar.
# role: You are at the reception of a hotel.
# setting: hotel
# channel: counter
# customer: WHITFIELD (Mrs Whitfield), look whitfield, temperament upset
# level: 1
# minutes: 2
# objective: empathise
# objective: make-amends
# language: en

VAR calm = 40
VAR trust = 42

-> desk

=== desk ===
WHITFIELD: I asked for a quiet room, dear. I've listened to a karaoke machine until three. #mood: tense
*   The bar closes at three on Fridays. It's on our website. #slip: blamed
    WHITFIELD: I don't have a website. #mood: upset
*   Until three! You must be dropping. Sit down while I look, please. #use: empathise #use: show-care
    WHITFIELD: I will, if I may. #mood: relieved #gesture: sigh
*   What can I do to make your stay perfect today? #slip: half-listened
    WHITFIELD: I have just said. #mood: upset
*   Did anybody write it down when you asked? #use: open-question
    WHITFIELD: A young man did. He was very nice about it. #mood: neutral
-   WHITFIELD: I can't go through that again tonight. #mood: upset #gesture: shake-head
*   There's a room over the garden. I'll carry your things there myself. #use: make-amends #use: own-it
    WHITFIELD: Over the garden. Oh, that would be lovely. #mood: pleased
*   We're full, I'm afraid. Have you tried ear plugs? #slip: nothing-we-can-do
    WHITFIELD: No. I've tried sleeping. #mood: angry
-   { calm >= 45: -> asleep }
    -> awake

=== asleep ===
WHITFIELD: You're very kind. #mood: delighted #ending: resolved #outcome: She slept until nine, over the garden.
-> END

=== awake ===
WHITFIELD: Then I shall have my bill. #mood: upset #ending: walked-out #outcome: She took a taxi to another hotel.
-> END
