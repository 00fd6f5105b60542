// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import org.jspecify.annotations.Nullable;

/** Its ingredients and critics are known by way of entities that say more about each. */
@Entity
public class Recipe {

    @PrimaryKey
    public @Nullable Long id;

    public String name;

    @ManyToMany(pivotEntity = Portion.class, orderBy = "name")
    public EntityCollection<Ingredient> ingredients = EntityCollection.of(this);

    @OneToMany(mappedBy = "recipe", orderBy = "id")
    public EntityCollection<Portion> portions = EntityCollection.of(this);

    @ManyToMany(pivotEntity = Rating.class)
    public EntityCollection<Ingredient> rated = EntityCollection.of(this);

    @ManyToMany(pivotEntity = Successor.class, orderBy = "name")
    public EntityCollection<Recipe> successors = EntityCollection.of(this);

    @ManyToMany(pivotEntity = Wish.class, orderBy = "name")
    public EntityCollection<Ingredient> wished = EntityCollection.of(this);

    /** For the ORM. */
    protected Recipe() {}

    /** Without anything. */
    public Recipe(String name) {
        this.name = name;
    }

    /** Goes into recipes. */
    @Entity
    public static class Ingredient {

        @PrimaryKey
        public @Nullable Long id;

        public String name;

        @ManyToMany(mappedBy = "ingredients", orderBy = "name")
        public EntityCollection<Recipe> recipes = EntityCollection.of(this);

        /** For the ORM. */
        protected Ingredient() {}

        /** In no recipe yet. */
        public Ingredient(String name) {
            this.name = name;
        }
    }

    /** So much of an ingredient in a recipe: whatever a link does not say has a default, or may be missing. */
    @Entity
    public static class Portion {

        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne(joinColumn = "dish")
        public Ref<Recipe> recipe;

        @ManyToOne
        public Ref<Ingredient> ingredient;

        @Property(defaultValue = "100")
        public @Nullable Integer grams;

        public @Nullable String hint;

        /** For the ORM. */
        protected Portion() {}

        /** So much of something. */
        public Portion(Recipe recipe, Ingredient ingredient, int grams) {
            this.recipe = Ref.of(recipe);
            this.ingredient = Ref.of(ingredient);
            this.grams = grams;
        }
    }

    /** A link cannot say how many stars there are. */
    @Entity
    public static class Rating {

        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne
        public Ref<Recipe> recipe;

        @ManyToOne
        public Ref<Ingredient> ingredient;

        public int stars;

        @Version
        public int version;

        /** For the ORM. */
        protected Rating() {}

        /** So many stars. */
        public Rating(Recipe recipe, Ingredient ingredient, int stars) {
            this.recipe = Ref.of(recipe);
            this.ingredient = Ref.of(ingredient);
            this.stars = stars;
        }
    }

    /** One recipe comes after another: the first relation leads to the side that has the collection. */
    @Entity
    public static class Successor {

        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne
        public Ref<Recipe> first;

        @ManyToOne
        public Ref<Recipe> second;

        /** For the ORM. */
        protected Successor() {}
    }

    /** Something that would go into it, which may not be known yet. */
    @Entity
    public static class Wish {

        @PrimaryKey
        public @Nullable Long id;

        @ManyToOne
        public @Nullable Ref<Recipe> recipe;

        @ManyToOne
        public @Nullable Ref<Ingredient> ingredient;

        /** For the ORM. */
        protected Wish() {}

        /** Of something, or of anything. */
        public Wish(@Nullable Recipe recipe, @Nullable Ingredient ingredient) {
            this.recipe = recipe == null ? null : Ref.of(recipe);
            this.ingredient = ingredient == null ? null : Ref.of(ingredient);
        }
    }
}
