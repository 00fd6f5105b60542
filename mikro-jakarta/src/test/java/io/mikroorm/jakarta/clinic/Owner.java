// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.clinic;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings pets. */
@Entity
@Table(name = "owners")
public class Owner extends Person {

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "city")
    private @Nullable String city;

    @Column(name = "telephone", length = 20)
    private @Nullable String telephone;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("name")
    private final List<Pet> pets = new ArrayList<>();

    public @Nullable String getCity() {
        return city;
    }

    public void setAddress(String address, String city, String telephone) {
        this.address = address;
        this.city = city;
        this.telephone = telephone;
    }

    public List<Pet> getPets() {
        return pets;
    }

    public void addPet(Pet pet) {
        pets.add(pet);
    }
}
