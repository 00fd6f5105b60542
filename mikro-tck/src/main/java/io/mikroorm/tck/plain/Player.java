// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Cannot be without a band. Equal by the key, which comes late: a {@code HashSet} would not find it again. */
@Entity
public class Player {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    @ManyToOne
    private Band band;

    @OneToMany(
            mappedBy = "player",
            cascade = {Cascade.PERSIST, Cascade.REMOVE})
    private final List<Instrument> instruments = new ArrayList<>();

    /** For the ORM. */
    protected Player() {}

    /** A player of no band yet, with instruments. */
    public Player(String name, Instrument... instruments) {
        this.name = name;
        this.instruments.addAll(List.of(instruments));
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Band getBand() {
        return band;
    }

    public void setBand(Band band) {
        this.band = band;
    }

    public List<Instrument> getInstruments() {
        return instruments;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Player that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
