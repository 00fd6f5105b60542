// SPDX-License-Identifier: MIT
package io.mikroorm.tck.keys;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.keys.Recipe.Ingredient;
import io.mikroorm.tck.keys.Recipe.Portion;
import io.mikroorm.tck.keys.Recipe.Rating;
import io.mikroorm.tck.keys.Recipe.Successor;
import io.mikroorm.tck.keys.Recipe.Wish;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Many-to-manys whose links are rows of an entity that says more about each. */
@Requires(Feature.PIVOT_TABLES)
public abstract class PivotEntityContract extends Contract {

    private final Recipe soup = new Recipe("soup");
    private final Recipe bread = new Recipe("bread");
    private final Ingredient salt = new Ingredient("salt");
    private final Ingredient flour = new Ingredient("flour");
    private final Ingredient water = new Ingredient("water");

    /** In a kitchen. */
    protected PivotEntityContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Recipe.class);
    }

    /** Soup of water and salt, bread of flour and salt. */
    private void kitchen() {
        given(
                new Portion(soup, water, 900),
                new Portion(soup, salt, 5),
                new Portion(bread, flour, 500),
                new Portion(bread, salt, 10));
    }

    private static List<String> names(Recipe recipe) {
        return recipe.ingredients.stream().map(each -> each.name).toList();
    }

    private Recipe loaded(EntityManager other, Recipe recipe) {
        return other.findOneOrFail(Recipe.class, some(recipe.id), o -> o.populate("ingredients"));
    }

    private List<Portion> portions(Recipe recipe) {
        return fresh().find(Portion.class, where("recipe").eq(some(recipe.id)), o -> o.orderBy("grams"));
    }

    @Test
    void collections_are_read_out_of_its_rows_in_each_way() {
        kitchen();
        for (LoadStrategy strategy : LoadStrategy.values()) {
            EntityManager other = fresh();
            List<Recipe> found = other.findAll(Recipe.class, o -> o.populate("ingredients.recipes", "portions")
                    .strategy(strategy)
                    .orderBy("name"));
            assertThat(names(found.get(0))).containsExactly("flour", "salt");
            assertThat(names(found.get(1))).containsExactly("salt", "water");
            assertThat(found.get(1).portions).extracting(each -> each.grams).containsExactly(900, 5);
            Ingredient shared = other.findOneOrFail(Ingredient.class, some(salt.id));
            assertThat(shared.recipes).extracting(each -> each.name).containsExactly("bread", "soup");
            assertThat(other.plan().isEmpty()).isTrue();
        }
    }

    @Test
    void conditions_go_through_them() {
        kitchen();
        assertThat(em.find(Recipe.class, where("ingredients").some(where("name").eq("flour"))))
                .extracting(each -> each.name)
                .containsExactly("bread");
        assertThat(em.count(
                        Ingredient.class, where("recipes").some(where("name").eq("soup"))))
                .isEqualTo(2);
    }

    @Test
    void a_row_without_one_of_its_sides_links_nothing() {
        given(new Wish(soup, salt), new Wish(bread, null), new Wish(bread, null), new Wish(null, water));
        assertThat(em.find(Recipe.class, where("wished").isNotNull()))
                .extracting(each -> each.name)
                .containsExactly("soup");
        assertThat(em.find(Recipe.class, where("wished").isNull()))
                .extracting(each -> each.name)
                .containsExactly("bread");
        assertThat(em.find(Recipe.class, where("wished").some(where("id").isNull())))
                .isEmpty();
        assertThat(em.find(Recipe.class, where("wished").some(where("id").eq(some(salt.id)))))
                .hasSize(1);
        assertThat(em.find(Recipe.class, where("wished").some(where("name").eq("salt"))))
                .hasSize(1);
        for (LoadStrategy strategy : LoadStrategy.values()) {
            List<Recipe> found = fresh().findAll(
                            Recipe.class,
                            o -> o.populate("wished").strategy(strategy).orderBy("name"));
            assertThat(found.get(0).wished).isEmpty();
            assertThat(found.get(1).wished).extracting(each -> each.name).containsExactly("salt");
        }
    }

    @Test
    void a_member_that_is_added_gets_a_row_with_the_defaults() {
        kitchen();
        loaded(em, soup).ingredients.add(em.getReference(Ingredient.class, some(flour.id)));
        em.flush();
        assertThat(statements.inserts()).isEqualTo(1);
        List<Portion> rows = portions(soup);
        assertThat(rows).extracting(each -> each.grams).containsExactly(5, 100, 900);
        assertThat(rows.get(1).ingredient.key()).isEqualTo(flour.id);
        assertThat(rows.get(1).hint).isNull();
        em.flush();
        assertThat(statements.writes()).isEqualTo(1);
    }

    @Test
    void so_does_each_of_new_ones_from_both_sides() {
        soup.ingredients.add(water);
        salt.recipes.add(soup);
        em.persist(salt).persist(soup).flush();
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(names(loaded(fresh(), soup))).containsExactly("salt", "water");
        assertThat(portions(soup)).extracting(each -> each.grams).containsExactly(100, 100);
    }

    @Test
    void a_member_that_is_taken_out_takes_its_row_along() {
        kitchen();
        Recipe recipe = loaded(em, soup);
        List<Portion> known = em.find(Portion.class, where("recipe").eq(recipe), o -> o.orderBy("grams"));
        Portion ofSalt = known.get(0);
        recipe.ingredients.remove(em.getReference(Ingredient.class, some(salt.id)));
        em.flush();
        assertThat(em.contains(ofSalt)).isFalse();
        assertThat(em.contains(known.get(1))).isTrue();
        assertThat(portions(soup)).extracting(each -> each.grams).containsExactly(900);
        assertThat(portions(bread)).hasSize(2);
    }

    @Test
    void a_new_row_beside_a_new_member_is_its_link() {
        kitchen();
        Recipe recipe = loaded(em, soup);
        Ingredient added = em.getReference(Ingredient.class, some(flour.id));
        recipe.ingredients.add(added);
        em.persist(new Portion(recipe, added, 40)).flush();
        assertThat(statements.inserts()).isEqualTo(1);
        assertThat(portions(soup)).extracting(each -> each.grams).containsExactly(5, 40, 900);
    }

    @Test
    void a_new_row_takes_the_place_of_that_of_a_member_that_is_taken_out() {
        kitchen();
        Recipe recipe = loaded(em, soup);
        Ingredient same = em.getReference(Ingredient.class, some(salt.id));
        recipe.ingredients.remove(same);
        em.persist(new Portion(recipe, same, 7)).flush();
        assertThat(portions(soup)).extracting(each -> each.grams).containsExactly(7, 900);
    }

    @Test
    void so_it_does_where_the_old_row_is_managed() {
        kitchen();
        Recipe recipe = loaded(em, soup);
        em.find(Portion.class, where("recipe").eq(recipe));
        Ingredient same = em.getReference(Ingredient.class, some(salt.id));
        recipe.ingredients.remove(same);
        em.persist(new Portion(recipe, same, 7)).flush();
        assertThat(portions(soup)).extracting(each -> each.grams).containsExactly(7, 900);
    }

    @Test
    void a_row_that_leads_elsewhere_is_the_link_to_there() {
        kitchen();
        Recipe recipe = loaded(em, soup);
        Portion ofSalt = em.find(Portion.class, where("recipe").eq(recipe), o -> o.orderBy("grams"))
                .get(0);
        Ingredient other = em.getReference(Ingredient.class, some(flour.id));
        ofSalt.ingredient = Ref.of(other);
        recipe.ingredients.remove(em.getReference(Ingredient.class, some(salt.id)));
        recipe.ingredients.add(other);
        em.flush();
        assertThat(statements.writes()).isEqualTo(1);
        assertThat(portions(soup)).extracting(each -> each.grams).containsExactly(5, 900);
        assertThat(names(loaded(fresh(), soup))).containsExactly("flour", "water");
    }

    @Test
    void a_row_that_is_managed_already_is_the_link_of_a_member_that_is_added() {
        kitchen();
        Recipe recipe = loaded(em, soup);
        Ingredient added = em.getReference(Ingredient.class, some(flour.id));
        em.persist(new Portion(recipe, added, 40)).flush();
        recipe.ingredients.add(added);
        em.flush();
        assertThat(statements.inserts()).isEqualTo(1);
        assertThat(portions(soup)).extracting(each -> each.grams).containsExactly(5, 40, 900);
    }

    @Test
    void a_row_with_a_version_goes_with_its_member() {
        kitchen();
        Recipe known = em.getReference(Recipe.class, some(soup.id));
        em.persist(new Rating(known, em.getReference(Ingredient.class, some(salt.id)), 3))
                .flush();
        Recipe recipe = em.findOneOrFail(Recipe.class, some(soup.id), o -> o.populate("rated"));
        recipe.rated.clear();
        em.flush();
        assertThat(fresh().count(Rating.class)).isZero();
    }

    @Test
    void the_other_side_hears_of_a_link_that_a_new_row_stands_for() {
        kitchen();
        Ingredient known = em.findOneOrFail(Ingredient.class, some(flour.id), o -> o.populate("recipes"));
        Recipe cake = new Recipe("cake");
        cake.ingredients.add(known);
        em.persist(cake).persist(new Portion(cake, known, 40)).flush();
        assertThat(known.recipes).extracting(each -> each.name).containsExactlyInAnyOrder("bread", "cake");
        assertThat(portions(cake)).extracting(each -> each.grams).containsExactly(40);
    }

    @Test
    void each_pair_has_one_row() {
        kitchen();
        Recipe recipe = em.getReference(Recipe.class, some(soup.id));
        em.persist(new Portion(recipe, em.getReference(Ingredient.class, some(salt.id)), 7));
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void the_entity_is_one_as_any_other() {
        kitchen();
        Portion found = em.find(Portion.class, where("ingredient.name").eq("water"), o -> o.populate("recipe"))
                .get(0);
        assertThat(found.recipe.get().name).isEqualTo("soup");
        found.grams = 950;
        em.flush();
        assertThat(statements.updates()).isEqualTo(1);
        em.remove(found).flush();
        assertThat(names(loaded(fresh(), soup))).containsExactly("salt");
    }

    @Test
    void its_rows_go_with_either_side() {
        kitchen();
        em.remove(em.findOneOrFail(Ingredient.class, some(salt.id))).flush();
        assertThat(fresh().count(Portion.class)).isEqualTo(2);
        em.remove(em.findOneOrFail(Recipe.class, some(soup.id))).flush();
        assertThat(fresh().findAll(Portion.class))
                .extracting(each -> each.grams)
                .containsExactly(500);
    }

    @Test
    void a_row_that_a_link_cannot_fill_is_refused() {
        kitchen();
        Recipe known = em.getReference(Recipe.class, some(soup.id));
        em.persist(new Rating(known, em.getReference(Ingredient.class, some(salt.id)), 3));
        em.flush();
        em.clear();
        Recipe recipe = em.findOneOrFail(Recipe.class, some(soup.id), o -> o.populate("rated"));
        assertThat(recipe.rated).hasSize(1);
        recipe.rated.add(em.getReference(Ingredient.class, some(water.id)));
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Recipe.rated")
                .hasMessageContaining("stars is required and has no default");
        recipe.rated.clear();
        em.flush();
        assertThat(fresh().count(Rating.class)).isZero();
    }

    @Test
    void what_may_have_a_row_already_is_not_written_over() {
        kitchen();
        Recipe recipe = em.findOneOrFail(Recipe.class, some(soup.id));
        recipe.ingredients.add(em.getReference(Ingredient.class, some(salt.id)));
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Recipe.ingredients")
                .hasMessageContaining("not loaded");
        assertThat(portions(soup)).extracting(each -> each.grams).containsExactly(5, 900);
    }

    @Test
    void of_a_relation_to_itself_the_first_leads_to_the_owner() {
        soup.successors.add(bread);
        em.persist(soup).flush();
        Successor row = fresh().findAll(Successor.class, o -> o.populate("first", "second"))
                .get(0);
        assertThat(row.first.get().name).isEqualTo("soup");
        assertThat(row.second.get().name).isEqualTo("bread");
        Recipe found = fresh().findOneOrFail(Recipe.class, some(soup.id), o -> o.populate("successors"));
        assertThat(found.successors).extracting(each -> each.name).containsExactly("bread");
    }
}
