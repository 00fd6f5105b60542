// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.mill;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.EnumMode;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.jakarta.mill.AnnotatedPapers.Contract;
import io.mikroorm.jakarta.mill.AnnotatedPapers.Deal;
import io.mikroorm.jakarta.mill.AnnotatedPapers.Note;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mill with annotations of ours. */
final class AnnotatedMill {

    private AnnotatedMill() {}

    abstract static class Stamped {
        @Property(column = "made_at", comment = "when it came")
        Instant madeAt;

        @Version
        int version;
    }

    abstract static class Numbered extends Stamped {
        @PrimaryKey
        @Nullable
        Long id;
    }

    abstract static class Known extends Stamped {
        @PrimaryKey(column = "partner_no")
        @Nullable
        Long id;

        @Property(length = 255)
        String name;
    }

    @Embeddable
    record Spot(
            int row, @Property(length = 20, nullable = true) String side) {}

    @Embeddable
    record Room(
            @Property(column = "storey") int floor,

            @Property(column = "chamber", length = 30, nullable = true)
            String name) {}

    @Embeddable
    record Place(
            @Property(length = 255, nullable = true) String house,

            @Embedded(prefix = "", nullable = true) Room room) {}

    @Entity(table = "machines", comment = "what stands in the mill")
    @Unique(properties = "place.house", name = "one_house")
    @Index(
            properties = {"power desc", "place.house"},
            name = "by_power")
    @Unique(
            properties = {"label", "power"},
            name = "once_each")
    @Check(expression = "{power} > 0", name = "strong")
    @Inheritance(discriminatorColumn = "sort")
    abstract static class Machine extends Numbered {
        @Property(length = 40, unique = true)
        String label;

        @Check(expression = "{power} < 1000")
        int power;

        @Property(length = 255)
        Grain.State state;

        @Property(nullable = true, enumMode = EnumMode.ORDINAL)
        Grain.State before;

        @Property(nullable = true, type = Grain.Grade.class, length = 255)
        Grain.Grade grade;

        @Property(nullable = true, lazy = true)
        String manual;

        @Property(nullable = true, type = Grain.WeightConverter.class)
        Grain.Weight weight;

        @Property(nullable = true, columnType = "char(8)")
        String code;

        @Embedded(prefix = "", nullable = true)
        Place place;

        @Embedded(object = true, column = "former", nullable = true)
        Spot former;

        @Embedded(nullable = true)
        List<Spot> ways;

        @Property(nullable = true)
        Set<String> tags;

        @Formula("{power} * 2")
        @Nullable
        Long doubled;

        @Property(nullable = true, defaultValue = "5")
        Integer turns;

        @Property(defaultRaw = "7")
        Integer raw;

        @Property(nullable = true, generated = "{power} * 3")
        Integer tripled;

        @OneToMany(
                mappedBy = "machine",
                cascade = {Cascade.PERSIST, Cascade.REMOVE},
                orphanRemoval = true,
                orderBy = "no desc")
        final EntityCollection<Batch> batches = EntityCollection.of(this);
    }

    @Entity(discriminatorValue = "r")
    static class Roller extends Machine {
        @Property(precision = 6, scale = 3, nullable = true)
        BigDecimal gap;
    }

    @Entity
    static class Sifter extends Machine {
        @ManyToOne(
                joinColumn = "feeds",
                foreignKeyName = "fed_by",
                nullable = true,
                cascade = {},
                onDelete = ReferentialAction.NO_ACTION)
        Roller feeds;
    }

    @Entity(table = "partners")
    @Inheritance(InheritanceStrategy.JOINED)
    static class Partner extends Known {
        @Property(length = 255, nullable = true)
        String city;
    }

    @Entity(table = "farmers")
    static class Farmer extends Partner {
        int acres;

        @ManyToMany(pivotTable = "deliveries_to", joinColumn = "farmer", inverseJoinColumn = "baker", orderBy = "id")
        final EntityCollection<Baker> bakers = EntityCollection.of(this);

        @OneToOne(
                mappedBy = "farmer",
                nullable = true,
                cascade = {})
        Contract contract;
    }

    @Entity
    static class Baker extends Partner {
        @Property(length = 255, nullable = true)
        String oven;

        @ManyToMany(
                mappedBy = "bakers",
                cascade = {})
        final EntityCollection<Farmer> farmers = EntityCollection.of(this);
    }

    record BatchKey(Long machine, int no) {}

    @Entity(keyClass = BatchKey.class)
    static class Batch {
        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        @ManyToOne(
                joinColumn = "machine_no",
                cascade = {},
                onDelete = ReferentialAction.NO_ACTION)
        Ref<Machine> machine;

        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        int no;
    }

    @Embeddable
    record SackKey(
            @Property(column = "of_farm", length = 20) String farm, int no) {}

    @Entity
    static class Sack {
        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        SackKey key;

        @ManyToOne(
                joinColumn = {"batch_machine", "batch_no"},
                nullable = true,
                cascade = {},
                onDelete = ReferentialAction.NO_ACTION)
        Batch batch;

        @ManyToOne(
                joinColumn = "machine_label",
                targetKey = "label",
                nullable = true,
                cascade = {},
                onDelete = ReferentialAction.NO_ACTION)
        Machine machine;

        @Property(nullable = true)
        Long partnerId;

        @ManyToOne(
                joinColumn = "partner_id",
                persist = false,
                eager = true,
                nullable = true,
                cascade = {},
                onDelete = ReferentialAction.NO_ACTION)
        Partner partner;

        @Embedded(prefix = "", nullable = true)
        Load load;
    }

    @Embeddable
    static class Load {
        @Property(nullable = true, type = Grain.WeightConverter.class)
        Grain.Weight net;
    }

    static Class<?>[] entities() {
        return new Class<?>[] {
            Machine.class,
            Roller.class,
            Sifter.class,
            Partner.class,
            Farmer.class,
            Baker.class,
            Batch.class,
            Sack.class,
            Contract.class,
            Deal.class,
            Note.class
        };
    }
}
