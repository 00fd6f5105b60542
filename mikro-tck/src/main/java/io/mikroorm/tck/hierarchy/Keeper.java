// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Cascade;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Who refers to each level of the hierarchy, in each way. */
@Entity
public class Keeper {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    @OneToMany(mappedBy = "keeper", cascade = Cascade.PERSIST, orderBy = "name")
    private final EntityCollection<Animal> animals = EntityCollection.of(this);

    @ManyToMany(orderBy = "name")
    private final EntityCollection<Mammal> walks = EntityCollection.of(this);

    @ManyToOne
    private @Nullable Ref<Animal> favourite;

    @OneToOne
    private @Nullable Cat cat;

    /** Without a row yet. */
    public Keeper(String name) {
        this.name = name;
    }

    /** Made from a row. */
    protected Keeper() {
        this("");
    }

    /** The key; null before there is a row. */
    public @Nullable Long getId() {
        return id;
    }

    /** What they are called. */
    public String getName() {
        return name;
    }

    /** Whom they feed. */
    public EntityCollection<Animal> getAnimals() {
        return animals;
    }

    /** Whom they walk with. */
    public EntityCollection<Mammal> getWalks() {
        return walks;
    }

    /** Whom they like best. */
    public @Nullable Ref<Animal> getFavourite() {
        return favourite;
    }

    /** Says whom they like best. */
    public void setFavourite(@Nullable Ref<Animal> value) {
        this.favourite = value;
    }

    /** Their own cat. */
    public @Nullable Cat getCat() {
        return cat;
    }

    /** Gives them a cat. */
    public void setCat(@Nullable Cat value) {
        this.cat = value;
    }
}
