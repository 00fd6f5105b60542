// SPDX-License-Identifier: MIT
package io.mikroorm.mapping;

import java.lang.annotation.Annotation;
import java.util.List;

/** The members of one annotation, to be said one by one. */
abstract class Options<S extends Options<S>> {

    final Sheet sheet;
    private final Class<? extends Annotation> annotation;

    Options(Class<? extends Annotation> annotation, Sheet sheet) {
        this.annotation = annotation;
        this.sheet = sheet;
    }

    abstract S self();

    final S say(String member, Object value) {
        sheet.say(annotation, member, value);
        return self();
    }

    final S sayAll(String member, Object[] values) {
        return say(member, List.of(values));
    }
}
