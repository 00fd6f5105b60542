// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Transient;
import io.mikroorm.metadata.discovery.declared.Declared;
import io.mikroorm.metadata.discovery.declared.Member;
import java.util.List;

/** What can be asked about the annotations of any field. */
final class FieldAnnotations {

    private FieldAnnotations() {}

    /** Our annotations that say how the field is mapped, as they are written. */
    static List<String> mapping(Declared field) {
        return field.types().stream()
                .filter(a -> a != Transient.class)
                .map(a -> "@" + a.getSimpleName())
                .toList();
    }

    /** Why a field is no property, as the end of "it is …"; empty when it is one. */
    static String reasonToSkip(Member field, Declared declared) {
        if (field.isStatic()) {
            return "static";
        }
        if (field.isTransient()) {
            return "transient";
        }
        return declared.has(Transient.class) ? "marked @Transient" : "";
    }
}
