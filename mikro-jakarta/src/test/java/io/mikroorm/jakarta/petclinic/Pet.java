// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.petclinic;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Is brought, and visits. */
@Entity
@Table(name = "pets")
public class Pet extends Numbered {

    @Column
    private String name = "";

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    @ManyToOne
    @JoinColumn(name = "type_id")
    private @Nullable Kind kind;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "pet_id")
    @OrderBy("date ASC")
    private final Set<Visit> visits = new LinkedHashSet<>();

    protected Pet() {}

    public Pet(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public @Nullable Kind getKind() {
        return kind;
    }

    public Set<Visit> getVisits() {
        return visits;
    }
}
