// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.discovery.MetadataDiscovery;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.naming.UnderscoreNaming;
import io.mikroorm.platform.Capabilities;
import io.mikroorm.platform.Platform;
import io.mikroorm.type.ValueType;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities that extend entities. */
public final class Kin {

    private Kin() {}

    /** The model. */
    public static MetadataStorage model() {
        return discover(Shape.class);
    }

    /** A model of some classes. */
    public static MetadataStorage discover(Class<?>... types) {
        return MetadataDiscovery.discover(
                List.of(types), new UnderscoreNaming(), new AnyPlatform(), new ReflectiveStructAccesses());
    }

    /** A store that refuses nothing. */
    private static final class AnyPlatform implements Platform {
        @Override
        public String name() {
            return "any";
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(EnumSet.allOf(Capabilities.Feature.class), 1000);
        }

        @Override
        public NamingStrategy naming() {
            return new UnderscoreNaming();
        }

        @Override
        public @Nullable String refusal(ValueType type) {
            return null;
        }
    }

    /** The root, of which there are no objects. */
    @Entity
    @Inheritance
    public abstract static sealed class Shape permits Circle, Square {
        @PrimaryKey
        Long id;

        String name;
    }

    /** A leaf. */
    @Entity
    public static final class Circle extends Shape {
        double radius;

        @Property(column = "hue")
        String colour;
    }

    /** With one below. */
    @Entity
    public static sealed class Square extends Shape permits Tile {
        int side;

        @Property(column = "shade")
        Integer colour;

        @ManyToOne(nullable = true)
        Ref<Shape> inside;

        @OneToMany(mappedBy = "on")
        EntityCollection<Tile> tiles;
    }

    /** At the bottom. */
    @Entity(discriminatorValue = "TILE")
    public static final class Tile extends Square {
        boolean cracked;

        @ManyToOne(nullable = true)
        Ref<Square> on;
    }
}
