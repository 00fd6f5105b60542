// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.ValueGenerator;
import org.jspecify.annotations.Nullable;

/** Classes of the shelf with values that are made. */
final class Labels {

    private Labels() {}

    /** Makes the same for all. */
    static final class Codes implements ValueGenerator<Label, String> {
        @Override
        public String generate(Label label) {
            return "A";
        }
    }

    @Entity
    static final class Label {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(onCreate = Codes.class, onUpdate = Codes.class)
        String code;

        @OneToOne
        @Nullable
        Jar jar;
    }

    @Entity
    static final class Jar {
        @PrimaryKey
        @Nullable
        Long id;

        @OneToOne(mappedBy = "jar")
        @Nullable
        Ref<Label> label;
    }
}
