// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

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
public class Person {

    @PrimaryKey
    private @Nullable Long id;

    private String name;

    @OneToMany(mappedBy = "owner", cascade = Cascade.PERSIST, orderBy = "title")
    private final EntityCollection<Work> works = EntityCollection.of(this);

    @ManyToMany(orderBy = "title")
    private final EntityCollection<Writing> shelf = EntityCollection.of(this);

    @ManyToMany(mappedBy = "models")
    private final EntityCollection<Painting> portraits = EntityCollection.of(this);

    @ManyToOne
    private @Nullable Ref<Work> favourite;

    @OneToOne
    private @Nullable Essay essay;

    /** Without a row yet. */
    public Person(String name) {
        this.name = name;
    }

    /** Made from a row. */
    protected Person() {
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

    /** What is theirs. */
    public EntityCollection<Work> getWorks() {
        return works;
    }

    /** What stands with them. */
    public EntityCollection<Writing> getShelf() {
        return shelf;
    }

    /** What shows them. */
    public EntityCollection<Painting> getPortraits() {
        return portraits;
    }

    /** What they like best. */
    public @Nullable Ref<Work> getFavourite() {
        return favourite;
    }

    /** Says what they like best. */
    public void setFavourite(@Nullable Ref<Work> value) {
        this.favourite = value;
    }

    /** What they read. */
    public @Nullable Essay getEssay() {
        return essay;
    }

    /** Gives them something to read. */
    public void setEssay(@Nullable Essay value) {
        this.essay = value;
    }
}
