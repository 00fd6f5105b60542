// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.ValueGenerator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes of the shelf with values that are made. */
final class Labels {

    private Labels() {}

    /** These and others. */
    static List<Class<?>> and(List<Class<?>> others) {
        List<Class<?>> all = new ArrayList<>(others);
        all.addAll(List.of(
                Label.class, Jar.class, Sum.class, Product.class, Fare.class, Note.class, Berth.class, Voucher.class));
        return all;
    }

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

    /** Has a text that few ask for. */
    @Entity
    static final class Note {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(lazy = true)
        @Nullable
        String text;
    }

    /** Has two values that the store works out. */
    @Entity
    static final class Sum {
        @PrimaryKey
        @Nullable
        Long id;

        int half = 2;

        @Property(generated = "{half} * 2", nullable = true)
        @Nullable
        Integer whole;
    }

    /** Has a primitive one. */
    @Entity
    static final class Product {
        @PrimaryKey
        @Nullable
        Long id;

        int half = 2;

        @Property(generated = "{half} * 2")
        int whole;
    }

    /** Has values that updates compare. */
    @Entity
    static final class Fare {
        @PrimaryKey
        @Nullable
        Long id;

        @Property(concurrencyCheck = true)
        int price = 2;

        @Property(concurrencyCheck = true, nullable = true)
        @Nullable
        Integer zone;

        int sold;
    }

    /** Known by its number in a row. */
    @Entity
    static final class Berth {
        record Key(int row, int number) {}

        @PrimaryKey
        Key id;
    }

    /** For a berth, whose row it has itself. */
    @Entity
    static final class Voucher {
        @PrimaryKey
        @Nullable
        Long id;

        int row = 1;

        @ManyToOne(
                joinColumn = {"row", "berth"},
                ownColumns = "berth")
        @Nullable
        Ref<Berth> berth;
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
