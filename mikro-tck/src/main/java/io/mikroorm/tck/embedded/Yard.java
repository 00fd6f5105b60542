// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Machines with one drive or another, in which there is one store or another: classes among which there are classes to choose among. */
public final class Yard {

    private Yard() {}

    /** Who made something; perhaps nothing is known of them. */
    @Embeddable
    public record Maker(@Nullable String name, @Nullable String town) {}

    /** What a drive takes its force from. */
    @Embeddable
    public sealed interface Store permits Battery, Tank {}

    /** Of a number of cells. */
    @Embeddable
    public record Battery(int cells, @Nullable Maker maker) implements Store {}

    /** Perhaps of cells, and always of a maker. */
    @Embeddable
    public record Tank(@Nullable Integer cells, Maker maker, List<Integer> levels) implements Store {

        /** A copy of the levels. */
        public Tank {
            levels = List.copyOf(levels);
        }
    }

    /** What moves a machine. */
    @Embeddable(
            kinds = {Electric.class, Fuel.class},
            discriminator = "kind")
    public interface Drive {}

    /** Perhaps without a store. */
    @Embeddable
    public record Electric(String label, @Nullable Store store) implements Drive {}

    /** Changes in place. */
    @Embeddable(discriminatorValue = "it's \"fuel\"")
    public static class Fuel implements Drive {
        public Store store = new Battery(0, null);

        public @Nullable String label;

        public boolean loud;

        /** For the ORM. */
        protected Fuel() {}

        /** With a store. */
        public Fuel(Store store) {
            this.store = store;
        }
    }

    /** What stands in the yard. */
    @Entity
    public static class Machine {
        @PrimaryKey
        public @Nullable Long id;

        @Property(length = 100)
        @Unique
        public String code;

        public @Nullable Drive drive;

        @Embedded(object = true)
        public @Nullable Drive spare;

        public List<Drive> past = new ArrayList<>();

        /** With a code. */
        public Machine(String code) {
            this.code = code;
        }
    }
}
