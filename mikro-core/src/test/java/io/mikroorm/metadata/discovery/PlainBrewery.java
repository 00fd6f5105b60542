// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.annotation.TriggerScope;
import io.mikroorm.annotation.TriggerTiming;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.mapping.EntityBuilder;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.mapping.MembersBuilder;
import io.mikroorm.metadata.discovery.PlainBrewHouse.Keg;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The model of {@link Brewery} without a single annotation of ours, mapped in code. */
final class PlainBrewery {

    private PlainBrewery() {}

    enum Style {
        PALE,
        DARK
    }

    static class Beer {
        long id;

        String name;

        BigDecimal price;

        BigDecimal doubled;

        String notes;

        Style style;

        Style second;

        String code;

        Map<String, Object> extras;

        URI link;

        int rating;

        String draft;

        BigDecimal tripled;

        Object scratch;

        int version;

        Instant createdAt;

        Instant updatedAt;

        final EntityCollection<Keg> kegs = EntityCollection.of(this);

        final EntityCollection<Hop> hops = EntityCollection.of(this);

        final EntityCollection<Hop> lost = EntityCollection.of(this);

        final EntityCollection<Hop> steps = EntityCollection.of(this);

        final EntityCollection<Pub> tastedIn = EntityCollection.of(this);

        final EntityCollection<Pub> notedBy = EntityCollection.of(this);

        int getRating() {
            return rating;
        }

        void setRating(int rating) {
            this.rating = rating;
        }

        String getShouted() {
            return name;
        }
    }

    static class Hop {
        long id;

        String name;

        final EntityCollection<Beer> beers = EntityCollection.of(this);
    }

    static class Pub {
        @Nullable
        Long id;

        String name;
    }

    static class Cellar {
        @Nullable
        Long id;
    }

    static class Tasting {
        @Nullable
        Long id;

        Beer beer;

        Pub pub;
    }

    /** What the annotations of the other say. */
    static List<EntitySchema<?>> schemas() {
        List<EntitySchema<?>> schemas = new ArrayList<>(List.of(
                beer(),
                EntitySchema.define(Hop.class, e -> e.readOnly()
                        .unique(u -> u.properties("name").deferred())
                        .key("id")
                        .manyToMany("beers", r -> r.mappedBy("hops"))),
                EntitySchema.define(Pub.class, e -> e.key("id").property("name", p -> p.unique(u -> {}))),
                EntitySchema.define(Cellar.class, e -> e.key("id")),
                EntitySchema.define(
                        Tasting.class, e -> e.key("id").manyToOne("beer").manyToOne("pub"))));
        schemas.addAll(PlainBrewHouse.schemas());
        return schemas;
    }

    private static EntitySchema<?> beer() {
        return EntitySchema.define(Beer.class, e -> {
            e.table("beers")
                    .schema("cellar")
                    .comment("what is brewed")
                    .routines(Brewery.Taps.class)
                    .routine(Brewery.Pumps.PUMP)
                    .orderBy("name desc, id")
                    .include(PlainBrewery::indexesOfBeer)
                    .include(EntitySchema.base(Beer.class, c -> c.property("version", p -> p.version())
                            .property("createdAt", p -> p.createdAt())
                            .property("updatedAt", p -> p.updatedAt())))
                    .check("{rating} >= 0", c -> c.name("rated"))
                    .trigger("beer_touched", "call touched(new.{name});", t -> t.timing(TriggerTiming.AFTER)
                            .events(TriggerEvent.INSERT, TriggerEvent.UPDATE)
                            .when("new.{rating} > 3"))
                    .trigger("call counted();", t -> t.name("beers_counted")
                            .timing(TriggerTiming.AFTER)
                            .events(TriggerEvent.DELETE)
                            .forEach(TriggerScope.STATEMENT));
            valuesOfBeer(e);
            e.oneToMany("kegs", "beer", r -> r.target(Keg.class)
                            .orderBy("size desc")
                            .where("size > 3")
                            .eager()
                            .cascade(Cascade.PERSIST, Cascade.REMOVE))
                    .manyToMany("hops", r -> r.target(Hop.class)
                            .pivotTable("beer_hops")
                            .joinColumn("beer")
                            .inverseJoinColumn("hop")
                            .orderBy("name")
                            .eager()
                            .onDelete(ReferentialAction.RESTRICT)
                            .onUpdate(ReferentialAction.CASCADE)
                            .foreignKeyName("hops_of_beer")
                            .inverseForeignKeyName("{table}_{columns}_link")
                            .cascade())
                    .oneToMany("lost", r -> r.joinColumn("lost_by").nullable().constraint(false))
                    .manyToMany("steps", r -> r.fixedOrder().fixedOrderColumn("place"))
                    .manyToMany("tastedIn", r -> r.pivotEntity(Tasting.class).where("name is not null"))
                    .manyToMany(
                            "notedBy",
                            r -> r.pivotTable("notings").discriminator("noted").discriminatorValue("beer"));
        });
    }

    private static void indexesOfBeer(MembersBuilder c) {
        c.index(i -> i.properties("name(20) collate C desc nulls last", "second")
                        .name("beer_by_name")
                        .include("price")
                        .where("second = PALE", "rating >= 3")
                        .options("fillfactor = 70"))
                .index(i -> i.expression("lower({name})"))
                .unique(u -> u.properties("second", "rating")
                        .name("one_of_each")
                        .include("price")
                        .nullsDistinct(false)
                        .where("rating > 0")
                        .options("fillfactor = 80"))
                .unique(u -> u.expression("upper({code})"));
    }

    private static void valuesOfBeer(EntityBuilder e) {
        e.key("id", k -> k.generated(KeyGeneration.ASSIGNED).column("beer_no"))
                .property("name", p -> p.column("label")
                        .length(80)
                        .unique()
                        .comment("as on the bottle")
                        .collation("C"))
                .property("price", p -> p.precision(6).scale(2).index().defaultRaw("0.5"))
                .property("doubled", p -> p.generated("{price} * 2").stored(false))
                .property("notes", p -> p.columnType("text").lazy().nullable().index(i -> i.type(IndexType.FULLTEXT)))
                .property("style", p -> p.defaultValue("PALE")
                        .customOrder("DARK", "PALE")
                        .enumMode(EnumMode.NATIVE)
                        .enumType("beer_style"))
                .property("second", p -> p.enumCheck(false))
                .property("code", p -> p.onCreate(new Brewery.Codes())
                        .onUpdate(Brewery.Codes.class)
                        .serialized(s -> s.hidden()))
                .property("extras", p -> p.json())
                .property("link", p -> p.type(Library.UriType.class)
                        .serialized(s -> s.name("homepage").groups("public")))
                .property(
                        "rating",
                        p -> p.accessor().concurrencyCheck().extra("invisible").check("{rating} <= 5"))
                .property("draft", p -> p.persist(false).nullable())
                .property("tripled", p -> p.formula("{price} * 3"))
                .leaveOut("scratch")
                .property("shouted", p -> p.hydrate(false).serialized(s -> s.by(new Brewery.Shout())));
    }
}
