// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.mill;

import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.jakarta.mill.JakartaPapers.Contract;
import io.mikroorm.jakarta.mill.JakartaPapers.Deal;
import io.mikroorm.jakarta.mill.JakartaPapers.Note;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converts;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mill as it is written for Jakarta Persistence; what that has no word for is said by ours beside it. */
final class JakartaMill {

    private JakartaMill() {}

    @MappedSuperclass
    abstract static class Stamped {
        @Column(name = "made_at", nullable = false, comment = "when it came")
        Instant madeAt;

        @Version
        int version;
    }

    @MappedSuperclass
    abstract static class Numbered extends Stamped {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        @Nullable
        Long id;
    }

    @MappedSuperclass
    abstract static class Known extends Stamped {
        @Id
        @GeneratedValue
        @Nullable
        Long id;

        @Basic(optional = false)
        String name;
    }

    @Embeddable
    record Spot(int row, @Column(length = 20) String side) {}

    @Embeddable
    record Room(int floor, String name) {}

    @Embeddable
    record Place(String house, Room room) {}

    @Entity
    @Table(
            name = "machines",
            comment = "what stands in the mill",
            indexes = {
                @Index(name = "by_power", columnList = "power desc, house"),
                @Index(name = "once_each", columnList = "label, power", unique = true)
            },
            uniqueConstraints = @UniqueConstraint(name = "one_house", columnNames = "house"),
            check = @CheckConstraint(name = "strong", constraint = "power > 0"))
    @Inheritance
    @DiscriminatorColumn(name = "sort")
    abstract static class Machine extends Numbered {
        @Column(length = 40, nullable = false, unique = true)
        String label;

        @Column(check = @CheckConstraint(constraint = "power < 1000"))
        int power;

        @Enumerated(EnumType.STRING)
        @Column(nullable = false)
        Grain.State state;

        Grain.State before;

        Grain.Grade grade;

        @Lob
        @Basic(fetch = FetchType.LAZY)
        String manual;

        @Convert(converter = Grain.WeightConverter.class)
        Grain.Weight weight;

        @Column(columnDefinition = "char(8)")
        String code;

        @Embedded
        @AttributeOverrides({
            @AttributeOverride(name = "room.floor", column = @Column(name = "storey")),
            @AttributeOverride(name = "room.name", column = @Column(name = "chamber", length = 30))
        })
        Place place;

        @io.mikroorm.annotation.Embedded(object = true, column = "former", nullable = true)
        Spot former;

        List<Spot> ways;

        Set<String> tags;

        @Formula("{power} * 2")
        Long doubled;

        @Property(defaultValue = "5")
        Integer turns;

        @Property(defaultRaw = "7")
        @Column(nullable = false)
        Integer raw;

        @Property(generated = "{power} * 3")
        Integer tripled;

        @OneToMany(mappedBy = "machine", cascade = CascadeType.ALL, orphanRemoval = true)
        @OrderBy("no desc")
        final EntityCollection<Batch> batches = EntityCollection.of(this);
    }

    @Entity
    @DiscriminatorValue("r")
    static class Roller extends Machine {
        @Column(precision = 6, scale = 3)
        BigDecimal gap;
    }

    @Entity
    static class Sifter extends Machine {
        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "feeds", foreignKey = @ForeignKey(name = "fed_by"))
        Roller feeds;
    }

    @Entity
    @Table(name = "partners")
    @Inheritance(strategy = InheritanceType.JOINED)
    @AttributeOverride(name = "id", column = @Column(name = "partner_no"))
    static class Partner extends Known {
        String city;
    }

    @Entity
    @Table(name = "farmers")
    static class Farmer extends Partner {
        int acres;

        @ManyToMany(cascade = CascadeType.PERSIST)
        @JoinTable(
                name = "deliveries_to",
                joinColumns = @JoinColumn(name = "farmer"),
                inverseJoinColumns = @JoinColumn(name = "baker"))
        @OrderBy
        final EntityCollection<Baker> bakers = EntityCollection.of(this);

        @OneToOne(mappedBy = "farmer", fetch = FetchType.LAZY)
        Contract contract;
    }

    @Entity
    static class Baker extends Partner {
        String oven;

        @ManyToMany(mappedBy = "bakers")
        final EntityCollection<Farmer> farmers = EntityCollection.of(this);
    }

    record BatchKey(Long machine, int no) {}

    @Entity
    @IdClass(BatchKey.class)
    static class Batch {
        @Id
        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "machine_no")
        Ref<Machine> machine;

        @Id
        int no;
    }

    @Embeddable
    record SackKey(String farm, int no) {}

    @Entity
    static class Sack {
        @EmbeddedId
        @AttributeOverride(name = "farm", column = @Column(name = "of_farm", length = 20))
        SackKey key;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumns({
            @JoinColumn(name = "batch_no", referencedColumnName = "no"),
            @JoinColumn(name = "batch_machine", referencedColumnName = "machine_no")
        })
        Batch batch;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "machine_label", referencedColumnName = "label")
        Machine machine;

        @Column(name = "partner_id")
        Long partnerId;

        @ManyToOne
        @JoinColumn(name = "partner_id", insertable = false, updatable = false)
        Partner partner;

        @Embedded
        @Converts(@Convert(attributeName = "net", converter = Grain.WeightConverter.class))
        Load load;
    }

    @Embeddable
    static class Load {
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
