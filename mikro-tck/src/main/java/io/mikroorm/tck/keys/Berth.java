// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.Ref;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a ship lies, known by its harbour, its pier and its number there: a class, of which a part is in a base class. */
@Entity
public class Berth {

    @PrimaryKey
    public Place id;

    public String name;

    @ManyToOne
    public @Nullable Ref<Berth> next;

    /** In a harbour. */
    public abstract static class InHarbour {

        protected final String harbour;

        /** In one. */
        protected InHarbour(String harbour) {
            this.harbour = harbour;
        }
    }

    /** Where it is: equal by its parts. */
    @Embeddable
    public static final class Place extends InHarbour {

        @Property(column = "pier_no")
        private final int pier;

        private final short number;

        /** A place. */
        public Place(String harbour, int pier, short number) {
            super(harbour);
            this.pier = pier;
            this.number = number;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place that
                    && harbour.equals(that.harbour)
                    && pier == that.pier
                    && number == that.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(harbour, pier, number);
        }

        @Override
        public String toString() {
            return harbour + "/" + pier + "/" + number;
        }
    }

    /** For the ORM. */
    protected Berth() {}

    /** A berth. */
    public Berth(String harbour, int pier, int number, String name) {
        this.id = new Place(harbour, pier, (short) number);
        this.name = name;
    }
}
