// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.Ref;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ships, which know the keys of what is around them. */
public final class Fleet {

    /** All of its entities, those with keys of others first. */
    public static final List<Class<?>> ALL =
            List.of(Ship.class, Crew.class, Port.class, Land.class, Berth.class, Line.class, Master.class);

    private Fleet() {}

    /** Has ports. */
    @Entity
    public static class Land {
        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        /** With a name. */
        public static Land of(String name) {
            Land land = new Land();
            land.name = name;
            return land;
        }
    }

    /** Where ships are at home. */
    @Entity
    public static class Port {
        @PrimaryKey
        public @Nullable Long id;

        public String name = "";

        @ManyToOne(target = Land.class, keyOnly = true)
        public @Nullable Long land;

        /** In a land. */
        public static Port of(String name, @Nullable Long land) {
            Port port = new Port();
            port.name = name;
            port.land = land;
            return port;
        }
    }

    /** The key of a berth. */
    @Embeddable
    public record Place(String quay, int number) {}

    /** Where a ship lies. */
    @Entity
    public static class Berth {
        @PrimaryKey
        public Place place;

        public int metres;

        /** Of a length. */
        public Berth(Place place, int metres) {
            this.place = place;
            this.metres = metres;
        }
    }

    /** Who runs ships. */
    @Entity
    public static class Line {
        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        public int number;

        public String name;

        /** With a number. */
        public Line(int number, String name) {
            this.number = number;
            this.name = name;
        }
    }

    /** Who steers one ship. */
    @Entity
    public static class Master {
        @PrimaryKey(generated = KeyGeneration.UUID_V7)
        public @Nullable UUID id;

        public String name;

        /** With a name. */
        public Master(String name) {
            this.name = name;
        }
    }

    /** Where a ship goes. */
    @Embeddable
    public static class Route {
        @ManyToOne(target = Port.class, keyOnly = true)
        public @Nullable Long via;

        public String season = "";
    }

    /** Has keys alone. */
    @Entity
    public static class Ship {
        @PrimaryKey
        public @Nullable Long id;

        @Unique
        public String name = "";

        @ManyToOne(target = Line.class, keyOnly = true)
        public int line;

        @ManyToOne(target = Port.class, keyOnly = true)
        public @Nullable Long port;

        @ManyToOne(target = Berth.class, keyOnly = true)
        public @Nullable Place berth;

        @OneToOne(target = Master.class, keyOnly = true)
        public @Nullable UUID master;

        @Embedded
        public Route route = new Route();

        /** Of a line. */
        public static Ship of(String name, int line) {
            Ship ship = new Ship();
            ship.name = name;
            ship.line = line;
            return ship;
        }
    }

    /** Is on a ship. */
    @Entity
    public static class Crew {
        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne
        public Ref<Ship> ship;

        /** On a ship. */
        public Crew(Ref<Ship> ship) {
            this.ship = ship;
        }
    }
}
