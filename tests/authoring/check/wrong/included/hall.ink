=== hall ===
He looks at the clock.
->->
