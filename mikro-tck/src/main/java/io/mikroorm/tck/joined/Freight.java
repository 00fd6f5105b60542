// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Vessels, which are in one table, and wagons, which are in several, with loads of one class or another. */
final class Freight {

    static final List<Class<?>> MODEL =
            List.of(Vessel.class, Barge.class, Raft.class, Wagon.class, Tanker.class, Sleeper.class);

    private Freight() {}

    /** What is carried. */
    @Embeddable
    sealed interface Load permits Liquid, Boxes {}

    /** So many litres of it. */
    @Embeddable
    record Liquid(int litres, @Nullable String label) implements Load {}

    /** So many of them. */
    @Embeddable
    record Boxes(int count, @Nullable String label) implements Load {}

    /** In one table with all others. */
    @Entity
    @Inheritance
    static class Vessel {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        @Nullable
        Load load;
    }

    /** With another load. */
    @Entity
    static class Barge extends Vessel {

        Load spare = new Boxes(0, null);
    }

    /** With another one, too, and one that is a document. */
    @Entity
    static class Raft extends Vessel {

        @Nullable
        Load top;

        @Embedded(object = true)
        @Nullable
        Load below;
    }

    /** Has a table of its own. */
    @Entity
    @Inheritance(InheritanceStrategy.JOINED)
    static class Wagon {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        @Nullable
        Load load;
    }

    /** With another load. */
    @Entity
    static class Tanker extends Wagon {

        Load spare = new Liquid(0, null);
    }

    /** With another load of the same name. */
    @Entity
    static class Sleeper extends Wagon {

        @Nullable
        Load spare;

        int beds;
    }
}
