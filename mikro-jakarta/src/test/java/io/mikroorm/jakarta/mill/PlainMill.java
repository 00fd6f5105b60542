// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.mill;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.jakarta.mill.PlainPapers.Contract;
import io.mikroorm.mapping.EntityBuilder;
import io.mikroorm.mapping.EntitySchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mill without annotations, mapped in code. */
final class PlainMill {

    private PlainMill() {}

    abstract static class Stamped {
        Instant madeAt;

        int version;
    }

    abstract static class Numbered extends Stamped {
        @Nullable
        Long id;
    }

    abstract static class Known extends Stamped {
        @Nullable
        Long id;

        String name;
    }

    record Spot(int row, String side) {}

    record Room(int floor, String name) {}

    record Place(String house, Room room) {}

    abstract static class Machine extends Numbered {
        String label;

        int power;

        Grain.State state;

        Grain.State before;

        Grain.Grade grade;

        String manual;

        Grain.Weight weight;

        String code;

        Place place;

        Spot former;

        List<Spot> ways;

        Set<String> tags;

        Long doubled;

        Integer turns;

        Integer raw;

        Integer tripled;

        final EntityCollection<Batch> batches = EntityCollection.of(this);
    }

    static class Roller extends Machine {
        BigDecimal gap;
    }

    static class Sifter extends Machine {
        Roller feeds;
    }

    static class Partner extends Known {
        String city;
    }

    static class Farmer extends Partner {
        int acres;

        final EntityCollection<Baker> bakers = EntityCollection.of(this);

        Contract contract;
    }

    static class Baker extends Partner {
        String oven;

        final EntityCollection<Farmer> farmers = EntityCollection.of(this);
    }

    record BatchKey(Long machine, int no) {}

    static class Batch {
        Ref<Machine> machine;

        int no;
    }

    record SackKey(String farm, int no) {}

    static class Sack {
        SackKey key;

        Batch batch;

        Machine machine;

        Long partnerId;

        Partner partner;

        Load load;
    }

    static class Load {
        Grain.Weight net;
    }

    /** What the annotations of the others say. */
    static List<EntitySchema<?>> schemas() {
        List<EntitySchema<?>> schemas = new ArrayList<>(List.of(
                EntitySchema.define(Machine.class, PlainMill::machine),
                EntitySchema.define(Roller.class, e -> e.discriminatorValue("r")
                        .property("gap", p -> p.precision(6).scale(3).nullable())),
                EntitySchema.define(
                        Sifter.class,
                        e -> e.manyToOne("feeds", r -> r.joinColumn("feeds")
                                .foreignKeyName("fed_by")
                                .nullable()
                                .cascade()
                                .onDelete(ReferentialAction.NO_ACTION))),
                EntitySchema.define(Partner.class, e -> e.table("partners")
                        .inheritance(i -> i.value(InheritanceStrategy.JOINED))
                        .key("id", k -> k.column("partner_no"))
                        .property("city", p -> p.length(255).nullable())),
                EntitySchema.define(Farmer.class, e -> e.table("farmers")
                        .manyToMany("bakers", r -> r.pivotTable("deliveries_to")
                                .joinColumn("farmer")
                                .inverseJoinColumn("baker")
                                .orderBy("id"))
                        .oneToOne(
                                "contract", r -> r.mappedBy("farmer").nullable().cascade())),
                EntitySchema.define(
                        Baker.class, e -> e.property("oven", p -> p.length(255).nullable())
                                .manyToMany("farmers", r -> r.mappedBy("bakers").cascade())),
                EntitySchema.define(Batch.class, e -> e.keyClass(BatchKey.class)
                        .manyToOne("machine", r -> r.joinColumn("machine_no")
                                .primary(k -> k.generated(KeyGeneration.ASSIGNED))
                                .cascade()
                                .onDelete(ReferentialAction.NO_ACTION))
                        .key("no", k -> k.generated(KeyGeneration.ASSIGNED))),
                sack()));
        schemas.addAll(PlainPapers.schemas());
        schemas.addAll(parts());
        return schemas;
    }

    private static List<EntitySchema<?>> parts() {
        return List.of(
                EntitySchema.base(Stamped.class, c -> c.property(
                                "madeAt", p -> p.column("made_at").comment("when it came"))
                        .property("version", p -> p.version())),
                EntitySchema.base(Numbered.class, c -> c.key("id")),
                EntitySchema.base(Known.class, c -> c.key("id").property("name", p -> p.length(255))),
                EntitySchema.embeddable(
                        Spot.class, c -> c.property("side", p -> p.length(20).nullable())),
                EntitySchema.embeddable(
                        Room.class, c -> c.property("name", p -> p.length(255).nullable())),
                EntitySchema.embeddable(
                        Place.class, c -> c.property("house", p -> p.length(255).nullable())
                                .embedded("room", x -> x.prefix("").nullable())),
                EntitySchema.embeddable(
                        SackKey.class,
                        c -> c.property("farm", p -> p.column("of_farm").length(20))),
                EntitySchema.embeddable(
                        Load.class,
                        c -> c.property(
                                "net", p -> p.type(Grain.WeightConverter.class).nullable())));
    }

    private static void machine(EntityBuilder e) {
        e.table("machines")
                .comment("what stands in the mill")
                .inheritance(i -> i.discriminatorColumn("sort"))
                .unique(u -> u.properties("place.house").name("one_house"))
                .index(i -> i.properties("power desc", "place.house").name("by_power"))
                .unique(u -> u.properties("label", "power").name("once_each"))
                .check("{power} > 0", c -> c.name("strong"))
                .property("label", p -> p.length(40).unique())
                .property("power", p -> p.check("{power} < 1000"))
                .property("state", p -> p.length(255))
                .property("before", p -> p.nullable().enumMode(EnumMode.ORDINAL))
                .property("grade", p -> p.nullable().type(Grain.Grade.class).length(255))
                .property("manual", p -> p.nullable().lazy())
                .property("weight", p -> p.nullable().type(Grain.WeightConverter.class))
                .property("code", p -> p.nullable().columnType("char(8)"))
                .embedded("place", x -> x.prefix("")
                        .nullable()
                        .inside("room.floor", p -> p.column("storey"))
                        .inside("room.name", p -> p.column("chamber").length(30)))
                .embedded("former", x -> x.object().column("former").nullable())
                .embedded("ways", x -> x.nullable())
                .property("tags", p -> p.nullable())
                .property("doubled", p -> p.formula("{power} * 2").nullable())
                .property("turns", p -> p.nullable().defaultValue("5"))
                .property("raw", p -> p.defaultRaw("7"))
                .property("tripled", p -> p.nullable().generated("{power} * 3"))
                .oneToMany("batches", "machine", r -> r.cascade(Cascade.PERSIST, Cascade.REMOVE)
                        .orphanRemoval()
                        .orderBy("no desc"));
    }

    private static EntitySchema<?> sack() {
        return EntitySchema.define(Sack.class, e -> e.key("key", k -> k.generated(KeyGeneration.ASSIGNED))
                .manyToOne("batch", r -> r.joinColumn("batch_machine", "batch_no")
                        .nullable()
                        .cascade()
                        .onDelete(ReferentialAction.NO_ACTION))
                .manyToOne("machine", r -> r.joinColumn("machine_label")
                        .targetKey("label")
                        .nullable()
                        .cascade()
                        .onDelete(ReferentialAction.NO_ACTION))
                .property("partnerId", p -> p.nullable())
                .manyToOne("partner", r -> r.joinColumn("partner_id")
                        .persist(false)
                        .eager()
                        .nullable()
                        .cascade()
                        .onDelete(ReferentialAction.NO_ACTION))
                .embedded("load", x -> x.prefix("").nullable()));
    }
}
