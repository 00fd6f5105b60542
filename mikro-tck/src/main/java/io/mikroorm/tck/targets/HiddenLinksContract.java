// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.targets.Club.Fan;
import io.mikroorm.tck.targets.Club.Letter;
import io.mikroorm.tck.targets.Club.Pass;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Links that are rows of an entity, and that a collection of some rows does not show: what they say beside is never lost, nor said twice. */
@Requires({Feature.PIVOT_TABLES, Feature.KEY_FIELDS})
public abstract class HiddenLinksContract extends Contract {

    /** On a club. */
    protected HiddenLinksContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Club.MODEL;
    }

    /** Ann is active and Bob is not; the club knows both. Cid is active, and Dan is not; it knows neither. */
    @BeforeEach
    void given() {
        Club club = new Club();
        Fan ann = Fan.of("Ann", true);
        Fan bob = Fan.of("Bob", false);
        given(
                club,
                ann,
                bob,
                Fan.of("Cid", true),
                Fan.of("Dan", false),
                new Pass(club, ann, "a"),
                new Pass(club, bob, "b"),
                new Letter(club, ann, "a"),
                new Letter(club, bob, "b"));
    }

    private Fan fan(String name) {
        return em.findOneOrFail(Fan.class, where("name").eq(name));
    }

    private Club club() {
        return em.findAll(Club.class, o -> o.populate("guests", "readers")).get(0);
    }

    private void expect(String... letters) {
        assertThat(fresh().findAll(Letter.class)).extracting(each -> each.note).containsExactlyInAnyOrder(letters);
        assertThat(fresh().findAll(Pass.class)).extracting(each -> each.note).contains("a", "b");
    }

    @Test
    void those_that_do_not_fit_are_not_shown() {
        assertThat(club().guests).extracting(each -> each.name).containsExactly("Ann");
        assertThat(club().readers).extracting(each -> each.name).containsExactly("Ann");
    }

    @Test
    void a_hidden_row_that_is_the_only_one_for_its_pair_is_not_written_over() {
        club().guests.add(fan("Bob"));
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        expect("a", "b");
    }

    @Test
    void a_hidden_row_does_not_get_a_second_one_beside_it() {
        club().readers.add(fan("Bob"));
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
        expect("a", "b");
    }

    @Test
    void who_is_new_is_linked() {
        Club club = club();
        club.readers.add(Fan.of("Eve", true));
        club.guests.add(Fan.of("Fay", false));
        em.flush();
        expect("a", "b", "none");
        em = fresh();
        assertThat(club().readers).extracting(each -> each.name).containsExactly("Ann", "Eve");
        assertThat(club().guests).extracting(each -> each.name).containsExactly("Ann");
        assertThat(fresh().count(Pass.class)).isEqualTo(3);
    }

    @Test
    void a_row_that_is_known_stands_for_its_link() {
        em.findAll(Letter.class);
        em.findAll(Pass.class);
        Club club = club();
        club.readers.add(fan("Bob"));
        club.guests.add(fan("Bob"));
        em.flush();
        expect("a", "b");
    }
}
