// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.depot;

import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.SerializedPrimaryKey;
import io.mikroorm.annotation.Unique;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes of the depot. */
final class Depot {

    private Depot() {}

    /** Has what owners have. */
    @MappedSuperclass
    abstract static class Base {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Nullable
        Long id;

        int count;

        @Column(unique = true, length = 50)
        @Nullable
        String label;
    }

    /** Where it is. */
    @Embeddable
    record Place(@Nullable String city, int floor) {}

    /** Of columns. */
    enum Kind {
        BOX,
        CRATE
    }

    /** Stored as a text. */
    record Weight(int grams) {}

    /** What converters to texts are. */
    interface TextConverter<T> extends AttributeConverter<T, String> {}

    /** In grams. */
    static class WeightConverter implements TextConverter<Weight> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Weight weight) {
            return weight == null ? null : String.valueOf(weight.grams());
        }

        @Override
        public @Nullable Weight convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : new Weight(Integer.parseInt(text));
        }
    }

    /** Kept where no library of its own is asked. */
    @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
    @interface Noted {}

    /** Whose columns are called otherwise than those of its base. */
    @Entity
    @Table(
            name = "items",
            indexes = {
                @Index(name = "by_city", columnList = "city"),
                @Index(name = "by_home", columnList = "home_city, counted"),
            })
    @AttributeOverride(name = "id", column = @Column(name = "item_id"))
    @AttributeOverride(name = "count", column = @Column(name = "counted"))
    @AttributeOverride(name = "label", column = @Column(name = "tag"))
    static class Item extends Base {

        @Noted
        static final int MAX = 3;

        @Noted
        transient String cached = "";

        @Embedded
        @AttributeOverride(name = "city", column = @Column(name = "home_city"))
        @AttributeOverride(name = "floor", column = @Column(name = "home_floor"))
        @Nullable
        Place home;

        @Nullable
        Place work;

        List<Place> others = new ArrayList<>();

        @Enumerated(EnumType.STRING)
        @Column(length = 10)
        @Nullable
        Kind kind;

        @Convert(converter = WeightConverter.class)
        @Column(length = 6)
        @Nullable
        Weight weight;

        @Convert(converter = WeightConverter.class)
        @Nullable
        Weight gross;

        @io.mikroorm.annotation.Transient
        String scratch = "";

        @SerializedPrimaryKey
        @Nullable
        String idText;

        @io.mikroorm.annotation.Index
        @Nullable
        LocalDate due;

        @Unique
        @Nullable
        Integer no;

        @Property(index = true)
        @Nullable
        Integer rank;

        @Column(name = "e_mail", unique = true)
        @Property(length = 190)
        @Nullable
        String email;
    }

    /** Refers to an item by the column that it calls otherwise. */
    @Entity
    static class Move {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Nullable
        Long id;

        @ManyToOne
        @JoinColumn(name = "item", referencedColumnName = "item_id")
        @Nullable
        Item item;

        @ManyToOne
        @JoinColumn(name = "dock", referencedColumnName = "dock_code")
        @Nullable
        Dock dock;
    }

    /** Is known by its code. */
    @Entity
    static class Dock {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Nullable
        Long id;

        @Column(name = "dock_code", unique = true, nullable = false)
        String code = "";
    }

    /** Has a key that ours marks. */
    @Entity
    static class Shelf {
        @PrimaryKey
        String code = "";
    }
}
