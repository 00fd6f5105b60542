// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.routine.Parameter;
import io.mikroorm.routine.Routine;
import io.mikroorm.tck.junit.Requires;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Routines whose schema is that of the entity manager, and those of which there are many. */
@Requires({Feature.ROUTINES, Feature.SCHEMAS})
@SuppressWarnings("NullAway") // it sees the annotation inside of a type of another module with a newer JDK only
public abstract class OpenRoutinesContract extends TenantContracts {

    static final Parameter<Integer> NET = Parameter.in("net", Integer.class);
    static final Routine<Integer> TAXED = Routine.function(
            "taxed",
            Integer.class,
            r -> r.schema("*").parameters(NET).deterministic().body("return net + net / 5;"));
    static final Routine<Integer> ANYWHERE = Routine.function("taxed_anywhere", Integer.class, r -> r.parameters(NET)
            .deterministic()
            .body("return net * 2;"));

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.routines(TAXED, ANYWHERE);
    }

    @Test
    void each_schema_has_its_own() {
        assertThat(sqlOrm().schema().createSql())
                .contains("taxed_anywhere")
                .doesNotContain(quoted("*"))
                .doesNotContain(quoted("taxed"));
        assertThat(sqlOrm().schema().in(one).createSql())
                .contains(table(one, "taxed"))
                .doesNotContain("taxed_anywhere");
        assertThat(of(one).call(TAXED, NET.of(100))).isEqualTo(120);
        assertThat(statements.texts().get(statements.texts().size() - 1)).contains(table(one, "taxed"));
        assertThat(of(two).call(TAXED, NET.of(50))).isEqualTo(60);
        assertThat(of(two).call(ANYWHERE, NET.of(50))).isEqualTo(100);
    }

    @Test
    void without_a_schema_it_cannot_be_called() {
        assertThatThrownBy(() -> em().call(TAXED, NET.of(100)))
                .isInstanceOf(ValidationException.class)
                .hasMessageStartingWith("[MO-2904] The routine *.taxed lies in a schema");
    }

    @Test
    void cursors_are_refused() {
        Parameter<String> cursor = Parameter.out("rows", String.class).columnType(" RefCursor");
        assertThatThrownBy(() -> em().call(Routine.procedure("give", r -> r.parameters(cursor))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("[MO-2903] The routine give has a cursor (refcursor) as the parameter 'rows'");
        assertThatThrownBy(() -> em().call(Routine.function("give", String.class, r -> r.columnType("refcursor"))))
                .hasMessageStartingWith("[MO-2903] The routine give has a cursor (refcursor) as its result");
    }

    @Test
    void those_that_are_declared_for_each_call_are_called_alike() {
        for (int i = 0; i < 2_500; i++) {
            Parameter<Integer> net = Parameter.in("net", Integer.class);
            Routine<Integer> declared = Routine.function("taxed_anywhere", Integer.class, r -> r.parameters(net));
            if (i % 500 == 0) {
                assertThat(em().call(declared, net.of(i))).isEqualTo(2 * i);
            } else {
                assertThatThrownBy(() -> em().call(declared)).hasMessageStartingWith("[MO-4382]");
            }
        }
    }
}
