// SPDX-License-Identifier: MIT
package io.mikroorm.tck.conditions;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has something of each kind that a condition can be about. */
@Entity
public class Voyage {

    @PrimaryKey
    public @Nullable Long id;

    public String name = "";
    public @Nullable String nick;
    public @Nullable Integer miles;
    public BigDecimal fare = BigDecimal.ZERO;
    public boolean open;
    public @Nullable Season season;
    public @Nullable LocalDate day;

    @Embedded
    public Port start = new Port("", null);

    @Embedded(object = true)
    public @Nullable Port end;

    public @Nullable List<@Nullable String> tags;
    public @Nullable List<Integer> tides;

    @Embedded
    public List<Port> calls = new ArrayList<>();

    @Property(json = true)
    public @Nullable Map<String, @Nullable Object> facts;

    @ManyToOne
    public @Nullable Skipper skipper;

    @OneToMany(mappedBy = "voyage")
    public EntityCollection<Leg> legs = EntityCollection.of(this);

    @ManyToMany
    public EntityCollection<Flag> flags = EntityCollection.of(this);

    /** When a voyage is. */
    public enum Season {
        SPRING,
        SUMMER,
        WINTER
    }

    /** Somewhere. */
    @Embeddable
    public record Port(String city, @Nullable Integer depth) {}

    /** Leads voyages. */
    @Entity
    public static class Skipper {

        @PrimaryKey
        public @Nullable Long id;

        public String name = "";
        public @Nullable Integer rank;

        @OneToMany(mappedBy = "skipper")
        public EntityCollection<Voyage> voyages = EntityCollection.of(this);
    }

    /** A part of a voyage. */
    @Entity
    public static class Leg {

        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne
        public @Nullable Voyage voyage;

        public int length;
        public @Nullable String note;
    }

    /** Is flown on voyages. */
    @Entity
    public static class Flag {

        @PrimaryKey
        public @Nullable Long id;

        public String colour = "";

        @ManyToMany(mappedBy = "flags")
        public EntityCollection<Voyage> voyages = EntityCollection.of(this);
    }
}
