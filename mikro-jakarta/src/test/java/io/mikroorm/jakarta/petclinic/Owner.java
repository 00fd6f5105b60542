// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.petclinic;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings pets, which do not know it. */
@Entity
@Table(name = "owners")
public class Owner extends Numbered {

    @Column(name = "first_name")
    private String firstName = "";

    @Column(name = "last_name")
    private String lastName = "";

    @Column
    private @Nullable String address;

    @Column
    private @Nullable String city;

    @Column
    private @Nullable String telephone;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "owner_id")
    @OrderBy("name")
    private final List<Pet> pets = new ArrayList<>();

    protected Owner() {}

    public Owner(String firstName, String lastName) {
        this.firstName = firstName;
        this.lastName = lastName;
    }

    public String getLastName() {
        return lastName;
    }

    public @Nullable String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public void livesAt(String street, String town, String phone) {
        this.address = street;
        this.city = town;
        this.telephone = phone;
    }

    public List<Pet> getPets() {
        return pets;
    }

    public Pet pet(String name) {
        return pets.stream()
                .filter(pet -> pet.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
