// SPDX-License-Identifier: MIT
package io.mikroorm.tck.domain;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import org.jspecify.annotations.Nullable;

/** A tree: refers to itself, both ways. */
@Entity
public class Category {

    @PrimaryKey
    private @Nullable Integer id;

    private String name;

    @ManyToOne
    private @Nullable Category parent;

    @OneToMany(mappedBy = "parent", orderBy = "name")
    private final EntityCollection<Category> children = EntityCollection.of(this);

    /** For the ORM. */
    protected Category() {}

    /** A category below another, or a root. */
    public Category(String name, @Nullable Category parent) {
        this.name = name;
        this.parent = parent;
    }

    public @Nullable Integer getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable Category getParent() {
        return parent;
    }

    public void setParent(@Nullable Category parent) {
        this.parent = parent;
    }

    public EntityCollection<Category> getChildren() {
        return children;
    }
}
