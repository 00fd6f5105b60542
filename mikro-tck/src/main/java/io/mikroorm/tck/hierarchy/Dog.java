// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.Property;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A class with objects that is extended itself. */
@Entity
public sealed class Dog extends Mammal permits Puppy {

    private @Nullable String breed;

    @Property(column = "size_of_it")
    private @Nullable Integer size;

    @ManyToOne
    private @Nullable Ref<Dog> father;

    @OneToMany(mappedBy = "dog", orphanRemoval = true)
    private final EntityCollection<Toy> toys = EntityCollection.of(this);

    /** Without a row yet. */
    public Dog(String name, String breed) {
        super(name);
        this.breed = breed;
    }

    /** Made from a row. */
    protected Dog() {}

    /** What kind it is of. */
    public String getBreed() {
        return Objects.requireNonNull(breed);
    }

    /** Changes the kind. */
    public void setBreed(@Nullable String value) {
        this.breed = value;
    }

    /** Whose it is. */
    public @Nullable Ref<Dog> getFather() {
        return father;
    }

    /** Says whose it is. */
    public void setFather(@Nullable Ref<Dog> value) {
        this.father = value;
    }

    /** What it plays with. */
    public EntityCollection<Toy> getToys() {
        return toys;
    }

    /** How large it is. */
    public @Nullable Integer getSize() {
        return size;
    }

    /** Changes the size. */
    public void setSize(@Nullable Integer value) {
        this.size = value;
    }
}
