// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;

/** What is wrong with the functions and procedures that a class names. */
public final class RoutineMistakes {

    private RoutineMistakes() {}

    public static Mistake noConstants(ClassDraft draft, Class<?> holder) {
        return new Mistake(
                2865,
                draft + " names " + holder.getSimpleName()
                        + " in @Routines, which has no static field of the class Routine. Declare the routine there as a"
                        + " constant, or name the class that has it.");
    }

    public static Mistake unreadable(ClassDraft draft, String constant, String why) {
        return new Mistake(
                2866,
                draft + " names a class in @Routines whose constant " + constant + " " + why
                        + ". Declare it static and final, in a class that is open to the library.");
    }
}
