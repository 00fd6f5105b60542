// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.reading;

import io.mikroorm.annotation.Serialized;
import io.mikroorm.annotation.Transient;
import io.mikroorm.metadata.discovery.declared.Declared;
import io.mikroorm.metadata.discovery.declared.Member;
import java.util.ArrayList;
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

    /** The same without what is not about the store, and so may stand beside any of them. */
    static List<String> storing(Declared field) {
        List<String> storing = new ArrayList<>(mapping(field));
        storing.remove("@" + Serialized.class.getSimpleName());
        return storing;
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
