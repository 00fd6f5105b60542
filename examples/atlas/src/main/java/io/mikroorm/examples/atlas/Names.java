// SPDX-License-Identifier: MIT
package io.mikroorm.examples.atlas;

import io.mikroorm.annotation.Embeddable;
import java.util.Locale;
import java.util.function.Function;

/** What something is called, in three scripts. Three columns of the table of whatever has names. */
@Embeddable
public record Names(String english, String arabic, String chinese) {

    /** Asks for the name in each of the languages. */
    static Names of(Function<Locale, String> nameIn) {
        return new Names(
                nameIn.apply(Locale.ENGLISH), nameIn.apply(Locale.forLanguageTag("ar")), nameIn.apply(Locale.CHINESE));
    }
}
