// SPDX-License-Identifier: MIT
package io.mikroorm.processor.checking;

import io.mikroorm.processor.reading.Properties;
import io.mikroorm.processor.reading.Words;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Which classes may have more properties than their own: those of classes below them. */
final class Hierarchies {

    private Hierarchies() {}

    static boolean mayHaveMore(TypeElement type) {
        if (type.getKind() == ElementKind.INTERFACE
                || type.getModifiers().contains(Modifier.ABSTRACT)
                || !type.getPermittedSubclasses().isEmpty()
                || Words.hasMany(type, "Embeddable", "kinds")
                || type.getQualifiedName().toString().startsWith("java.")) {
            return true;
        }
        for (TypeElement at : Properties.lineage(type)) {
            if (Words.has(at, "Inheritance", "DiscriminatorColumn", "DiscriminatorValue")) {
                return true;
            }
        }
        return false;
    }
}
