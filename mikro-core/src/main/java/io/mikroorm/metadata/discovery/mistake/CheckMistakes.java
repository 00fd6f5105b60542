// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.CheckDraft;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;

/** The sentences about checks and comments. Codes 2346 to 2351. */
public final class CheckMistakes {

    private CheckMistakes() {}

    public static Mistake unwritableComment(String what) {
        return new Mistake(
                2346,
                what + " has a comment with a backslash or the character zero, which not every database takes as it is."
                        + " Write it without.");
    }

    public static Mistake inDocument(String what, String said) {
        return new Mistake(
                2347,
                what + " has " + said
                        + ", but it is inside of an object or array, which is one column with all that is in it. Leave it out.");
    }

    public static Mistake unreadable(ClassDraft type, CheckDraft check, String problem) {
        return new Mistake(2348, type + " has the @Check \"" + check.expression() + "\", which " + problem);
    }

    public static Mistake notSupported(ClassDraft type, CheckDraft check, String platform) {
        return new Mistake(
                2349,
                type + " has the @Check \"" + check.expression() + "\", but " + platform
                        + " has no tables that could be held to it. Leave it out, or check the value in Java.");
    }

    public static Mistake nameTwice(ClassDraft type, CheckDraft check, String name) {
        return new Mistake(
                2350,
                type + " has the @Check \"" + check.expression() + "\" with the name " + name
                        + ", which another check has already. Give it a name of its own, or none; where a base class or an embeddable says it,"
                        + " put the table or the columns into it: name = \"{table}_{columns}_check\".");
    }

    public static Mistake commentOfSeveral(PropertyDraft property) {
        return new Mistake(
                2351,
                property + " has a comment, but it is a key of several columns. Write comments on the fields of "
                        + property.held.getSimpleName() + ".");
    }
}
