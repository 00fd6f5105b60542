// SPDX-License-Identifier: MIT
package io.mikroorm.tck.hierarchy;

import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What one class of a hierarchy must have and the others do not; and a property called {@code type} that shows no class. */
public abstract class RequiredBelowContract extends Contract {

    /** On a phone and a lamp. */
    protected RequiredBelowContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Gadget.class, Maker.class);
    }

    @BeforeEach
    void rows() {
        Phone phone = new Phone("p", "old", new Maker("m"));
        phone.weight = 200;
        given(phone.getMaker().get(), new Maker("s"), phone, new Lamp("l", "red"));
    }

    @Test
    void a_property_called_type_is_not_the_discriminator() {
        assertThat(em.find(Gadget.class, where("type").eq("old")))
                .singleElement()
                .isInstanceOf(Phone.class);
        assertThat(em.findOneOrFail(Gadget.class, "l").type).isEqualTo("red");
        Phone phone = em.findOneOrFail(Phone.class, "p");
        assertThat(phone.type).isEqualTo("old");
        phone.type = "older";
        em.flush();

        assertThat(fresh().count(Phone.class, where("type").eq("older"))).isEqualTo(1);
        assertThat(fresh().count(Phone.class, where("type").eq("phone"))).isZero();
    }

    @Test
    @Requires(Feature.FOREIGN_KEYS)
    void who_is_required_by_a_class_below_is_not_removed_in_silence() {
        em.remove(em.findOneOrFail(Maker.class, "m"));

        assertThatThrownBy(em::flush);
        assertThat(fresh().findOneOrFail(Phone.class, "p").getMaker().load().code)
                .isEqualTo("m");
    }

    @Test
    @Requires(Feature.FOREIGN_KEYS)
    void who_is_not_required_leaves_nothing_behind() {
        em.findOneOrFail(Phone.class, "p").setSeller(em.ref(Maker.class, "s"));
        em.flush();
        em.clear();
        em.remove(em.findOneOrFail(Maker.class, "s"));
        em.flush();

        assertThat(fresh().findOneOrFail(Phone.class, "p").getSeller()).isNull();
    }

    /** A value that lamps do not have. */
    record Weighed(String code, int weight) {}

    /** A record of values that lamps do not have. */
    record Connected(String code, @Nullable Ends line) {

        /** Of a line. */
        record Ends(String start) {}
    }

    @Test
    void records_of_the_root_have_nothing_where_a_class_has_no_such_property() {
        assertThatThrownBy(() -> em.findInto(Weighed.class, Gadget.class)).hasMessageContaining("MO-2143");
        assertThat(em.findInto(Weighed.class, Phone.class)).containsExactly(new Weighed("p", 200));
        assertThat(em.findInto(Connected.class, Gadget.class))
                .containsExactlyInAnyOrder(new Connected("p", new Connected.Ends("here")), new Connected("l", null));
    }
}
