// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;

/** The sentences about values that are worked out when rows are read. Codes 2470 to 2474. */
public final class FormulaMistakes {

    private FormulaMistakes() {}

    public static Mistake notSupported(ScalarDraft property, String platform) {
        return new Mistake(
                2470,
                property + " has the @Formula \"" + property.formula + "\", but " + platform
                        + " does not work out expressions of a mapping. Leave it out, or work the value out in Java.");
    }

    public static Mistake unreadable(ScalarDraft property, String problem) {
        return new Mistake(2471, property + " has the @Formula \"" + property.formula + "\", which " + problem);
    }

    public static Mistake withoutColumn(ScalarDraft property, String said) {
        return new Mistake(
                2472, property + " is a @Formula, which has no column, but has " + said + ". Leave one of them out.");
    }

    public static Mistake inTable(ClassDraft type, String what, String path) {
        return new Mistake(
                2473,
                type + " has " + what + " over '" + path
                        + "', which is a @Formula and has no column. Name the properties that it is worked out of.");
    }

    public static Mistake content(ScalarDraft property) {
        return new Mistake(
                2474,
                property + " is a @Formula of the type " + property.held.getSimpleName()
                        + ", whose contents are read from a column. Make it a String or byte[].");
    }
}
