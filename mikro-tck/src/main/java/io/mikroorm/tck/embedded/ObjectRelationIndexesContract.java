// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.embedded.Crate.Harbour;
import io.mikroorm.tck.embedded.Crate.Person;
import io.mikroorm.tck.embedded.Crate.Stay;
import io.mikroorm.tck.embedded.Crate.Tie;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Relations inside of embedded objects are in indexes, and unique, as the keys that they are. */
@Requires({Feature.OBJECT_CONDITIONS, Feature.EXPRESSION_INDEXES})
public abstract class ObjectRelationIndexesContract extends Contract {

    /** On an empty store. */
    protected ObjectRelationIndexesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Crate.Berth.class, Person.class);
    }

    @Test
    void keys_inside_may_be_in_indexes_and_unique() {
        Crate.Berth one = new Crate.Berth(new Stay(new Harbour("h", "Hull")));
        Person pat = new Person("Pat");
        one.only = new Tie(Ref.of(pat), 1);
        given(one);
        assertThat(em.find(Crate.Berth.class, where("stay.at").eq("h"))).hasSize(1);
        Crate.Berth mine = em.findAll(Crate.Berth.class).get(0);
        Crate.Berth other = new Crate.Berth(new Stay(some(mine.stay.at)));
        other.only = mine.only;
        mine.only = null;
        em.persist(other);
        em.flush();
        assertThat(fresh().find(Crate.Berth.class, where("only.person").isNotNull()))
                .hasSize(1);
        EntityManager third = fresh();
        Crate.Berth again =
                new Crate.Berth(new Stay(third.findAll(Harbour.class).get(0)));
        again.only = new Tie(Ref.of(third.findAll(Person.class).get(0)), 2);
        third.persist(again);
        assertThatThrownBy(third::flush).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void a_unique_target_changes_hands_in_one_flush() {
        Crate.Berth one = new Crate.Berth(new Stay(new Harbour("h", "Hull")));
        one.only = new Tie(Ref.of(new Person("Pat")), 1);
        Crate.Berth two = new Crate.Berth(new Stay());
        two.only = new Tie(Ref.of(new Person("Kim")), 2);
        given(one, two);
        List<Crate.Berth> all = em.findAll(Crate.Berth.class, o -> o.orderBy("id"));
        Ref<Person> pat = some(all.get(0).only).person();
        all.get(0).only = null;
        all.get(1).only = new Tie(pat, 3);
        em.flush();
        assertThat(some(fresh().findOneOrFail(
                                        Crate.Berth.class, where("only.person").eq(some(pat.key())))
                                .only)
                        .strength())
                .isEqualTo(3);
        em.remove(all.get(1));
        Crate.Berth third = new Crate.Berth(new Stay());
        third.only = new Tie(pat, 4);
        em.persist(third);
        em.flush();
        assertThat(fresh().count(Crate.Berth.class)).isEqualTo(2);
    }
}
