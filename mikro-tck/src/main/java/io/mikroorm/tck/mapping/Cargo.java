// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Classes that know nothing of how they are stored. */
final class Cargo {

    private Cargo() {}

    /** What others have, too. */
    abstract static class Stored {
        @Nullable
        Long id;

        int version;

        @Nullable
        Instant changedAt;
    }

    /** Where a ship is at home. */
    static class Port extends Stored {
        String name;
        Position position;
        final EntityCollection<Ship> ships = EntityCollection.of(this);

        /** Marks on a map, which nobody stores. */
        final StringBuilder marks = new StringBuilder();

        Port(String name, Position position) {
            this.name = name;
            this.position = position;
        }
    }

    /** A place on earth. */
    record Position(int north, int east) {}

    /** Carries goods. */
    static class Ship extends Stored {
        String name;

        @Nullable
        Ref<Port> port;

        final EntityCollection<Good> goods = EntityCollection.of(this);

        Ship(String name) {
            this.name = name;
        }
    }

    /** What a good needs. */
    enum Care {
        NONE,
        DRY,
        COLD
    }

    /** Is carried. */
    static class Good extends Stored {
        String label;
        Care care = Care.NONE;
        BigDecimal weight;
        final EntityCollection<Ship> ships = EntityCollection.of(this);

        Good(String label, BigDecimal weight) {
            this.label = label;
            this.weight = weight;
        }
    }
}
