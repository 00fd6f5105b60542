// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.mapping.Declaration;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.InheritanceType;

/** Says what the annotations of one class say about a hierarchy; the value of its discriminator stands in its entity. */
final class HierarchyWords {

    private static final int LENGTH = 31;

    private final Class<?> type;
    private final Words words;

    HierarchyWords(Class<?> type, Words words) {
        this.type = type;
        this.words = words;
    }

    void say() {
        jakarta.persistence.Inheritance inheritance = type.getAnnotation(jakarta.persistence.Inheritance.class);
        DiscriminatorColumn column = type.getAnnotation(DiscriminatorColumn.class);
        if (type.isAnnotationPresent(DiscriminatorValue.class) && !type.isAnnotationPresent(Entity.class)) {
            words.refuse(Refusals.unlikeHere(
                    words.place, "DiscriminatorValue", "is no @Entity, so no row is of it. Take the annotation away."));
        }
        if (inheritance == null && column == null) {
            return;
        }
        Declaration said = Declaration.of(Inheritance.class);
        if (inheritance != null && inheritance.strategy() == InheritanceType.TABLE_PER_CLASS) {
            words.refuse(Refusals.tablePerClass(type));
            return;
        }
        if (inheritance != null && inheritance.strategy() == InheritanceType.JOINED) {
            said = said.with("value", InheritanceStrategy.JOINED);
        }
        words.say(column == null ? said : said.with("discriminatorColumn", column(column)));
    }

    private String column(DiscriminatorColumn column) {
        words.refuseIf(!column.columnDefinition().isEmpty(), "DiscriminatorColumn", "columnDefinition");
        words.refuseIf(!column.options().isEmpty(), "DiscriminatorColumn", "options");
        words.refuseIf(column.length() != LENGTH, "DiscriminatorColumn", "length");
        if (column.discriminatorType() != DiscriminatorType.STRING) {
            words.refuse(Refusals.unlikeHere(
                    words.place,
                    "DiscriminatorColumn",
                    "a discriminator is a text here, unless a property of the class shows it. Declare one with that column"
                            + " and the type that it shall have, and take discriminatorType away."));
        }
        return column.name();
    }
}
