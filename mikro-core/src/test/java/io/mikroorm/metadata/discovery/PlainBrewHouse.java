// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.metadata.discovery.PlainBrewery.Beer;
import io.mikroorm.metadata.discovery.PlainBrewery.Cellar;
import io.mikroorm.metadata.discovery.PlainBrewery.Pub;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The classes of {@link BrewHouse} without a single annotation of ours, mapped in code. */
final class PlainBrewHouse {

    private PlainBrewHouse() {}

    static class Keg {
        UUID id;

        String text;

        int size;

        Beer beer;

        Object place;

        Long base;

        Pub called;

        Long pubId;

        Pub shown;

        Shelf shelf;

        int hall;

        Seal seal;

        Beer getBeer() {
            return beer;
        }

        void setBeer(Beer beer) {
            this.beer = beer;
        }
    }

    static class Coaster {
        @Nullable
        Long id;

        Pub pub;

        Cellar cellar;

        Pub first;

        Cellar only;
    }

    static class Rack {
        @Nullable
        Long id;

        int no;
    }

    static class Plaque {
        Pub pub;
    }

    record ShelfKey(int hall, int no) {}

    static class Shelf {
        int hall;

        int number;
    }

    static class Seal {
        @Nullable
        Long id;

        Keg keg;

        Object holder;

        Long beer;

        Pub pub;

        Long cellarNo;

        Cellar cellar;

        Shelf shelf;

        int hall;

        Keg getKeg() {
            return keg;
        }

        void setKeg(Keg keg) {
            this.keg = keg;
        }
    }

    record Spot(String row, int level, Ref<Keg> keg) {}

    static class Room {
        String name;

        Spot spot;
    }

    abstract static class Packing {
        int content;
    }

    static class Can extends Packing {
        boolean ring;
    }

    static class Bottle extends Packing {
        String glass;
    }

    abstract static class Machine {
        @Nullable
        Long id;

        Room room;

        Spot before;

        List<Spot> ways;

        Packing packing;

        Room getRoom() {
            return room;
        }

        void setRoom(Room room) {
            this.room = room;
        }
    }

    static class Kettle extends Machine {
        int heat;
    }

    static class Guest {
        @Nullable
        Long id;

        final EntityCollection<Regular> friends = EntityCollection.of(this);

        final EntityCollection<Regular> sent = EntityCollection.of(this);
    }

    static class Regular extends Guest {
        Ref<Guest> host;
    }

    static class StyleCount {
        String style;

        long beers;
    }

    static class Label {
        String label;
    }

    static class Strong {
        String label;
    }

    /** What the annotations of the other say. */
    static List<EntitySchema<?>> schemas() {
        return List.of(
                EntitySchema.define(Coaster.class, e -> e.key("id")
                        .index(i -> i.properties("pub").clustered())
                        .manyToOne("pub", r -> r.constraint(false))
                        .manyToOne("cellar", r -> r.foreignKeyName("coaster_cellar")
                                .defaultKey("1"))
                        .oneToOne("first", r -> r.constraint(false))
                        .oneToOne("only", r -> r.foreignKeyName("coaster_only").defaultKey("2"))),
                EntitySchema.define(Rack.class, e -> e.key("id")
                        .unique(u -> u.properties("no").clustered())),
                EntitySchema.define(Plaque.class, e -> e.oneToOne("pub", r -> r.primary())),
                keg(),
                EntitySchema.define(
                        Shelf.class, e -> e.keyClass(ShelfKey.class).key("hall").key("number", k -> k.part("no")
                                .column("shelf_no"))),
                seal(),
                machine(),
                EntitySchema.define(Kettle.class, e -> e.discriminatorValue("k").property("heat")),
                EntitySchema.define(Guest.class, e -> e.inheritance(i -> i.value(InheritanceStrategy.JOINED))
                        .key("id")
                        .oneToMany("friends", "host", r -> r.orphanRemoval())
                        .oneToMany("sent", r -> r.joinColumn("sent_by")
                                .nullable()
                                .onDelete(ReferentialAction.CASCADE)
                                .onUpdate(ReferentialAction.SET_NULL)
                                .deferred()
                                .foreignKeyName("sent_by_guest"))),
                EntitySchema.define(Regular.class, e -> e.manyToOne("host", r -> r.nullable())),
                EntitySchema.define(StyleCount.class, e -> e.view(
                                "select style, count(*) as beers from beers group by style",
                                v -> v.materialized().withData(false))
                        .key("style")),
                EntitySchema.define(Label.class, e -> e.virtual("select label from beers")
                        .virtual("beers", "[{$project: {label: 1}}]")),
                EntitySchema.define(Strong.class, e -> e.virtual(StrongQuery.class)),
                EntitySchema.embeddable(
                        Spot.class, c -> c.property("row", p -> p.length(30)).manyToOne("keg", r -> r.nullable())),
                EntitySchema.embeddable(
                        Room.class,
                        c -> c.embedded("spot", x -> x.prefix("spot_").prefixMode(PrefixMode.ABSOLUTE))),
                EntitySchema.embeddable(
                        Packing.class,
                        c -> c.embeddable(k -> k.discriminator("sort").kinds(Can.class, Bottle.class))),
                EntitySchema.embeddable(Can.class, c -> c.embeddable(k -> k.discriminatorValue("tin"))),
                EntitySchema.embeddable(Bottle.class, c -> {}));
    }

    private static EntitySchema<?> keg() {
        return EntitySchema.define(Keg.class, e -> e.key("id", k -> k.generated(KeyGeneration.UUID_V7))
                .keyText("text", s -> s.name("no"))
                .manyToOne("beer", r -> r.target(Beer.class)
                        .joinColumn("beer_no")
                        .nullable()
                        .cascade()
                        .onDelete(ReferentialAction.SET_NULL)
                        .onUpdate(ReferentialAction.CASCADE)
                        .index(false)
                        .deferred()
                        .eager()
                        .accessor())
                .manyToOne("place", r -> r.targets(Pub.class, Cellar.class)
                        .targetValues("p", "c")
                        .joinColumn("place_kind", "place_no"))
                .manyToOne("base", r -> r.target(Beer.class).keyOnly())
                .manyToOne("called", r -> r.targetKey("name"))
                .manyToOne("shown", r -> r.joinColumn("pub_id").persist(false))
                .manyToOne("shelf", r -> r.joinColumn("hall", "shelf_no").ownColumns("shelf_no"))
                .oneToOne("seal", r -> r.mappedBy("keg").nullable().orphanRemoval()));
    }

    private static EntitySchema<?> seal() {
        return EntitySchema.define(Seal.class, e -> e.key("id")
                .oneToOne("keg", r -> r.target(Keg.class)
                        .joinColumn("of_keg")
                        .nullable()
                        .cascade(Cascade.REMOVE)
                        .onDelete(ReferentialAction.CASCADE)
                        .onUpdate(ReferentialAction.RESTRICT)
                        .deferred()
                        .eager()
                        .accessor())
                .oneToOne("holder", r -> r.targets(Pub.class, Cellar.class).targetValues("p", "c"))
                .oneToOne("beer", r -> r.target(Beer.class).keyOnly())
                .oneToOne("pub", r -> r.targetKey("name"))
                .oneToOne("cellar", r -> r.joinColumn("cellar_no").persist(false))
                .oneToOne("shelf", r -> r.joinColumn("hall", "shelf_no").ownColumns("shelf_no")));
    }

    private static EntitySchema<?> machine() {
        return EntitySchema.define(Machine.class, e -> e.inheritance(i -> i.discriminatorColumn("sort"))
                .key("id")
                .embedded("room", x -> x.accessor())
                .embedded("before", x -> x.object().column("former").nullable()));
    }
}
