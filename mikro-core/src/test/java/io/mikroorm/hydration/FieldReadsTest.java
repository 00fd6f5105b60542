// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.FieldRef.Shown;
import io.mikroorm.type.ValueSerializer;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldReadsTest {

    private static final class Holder {
        private final String text = "held";
    }

    @Test
    void a_field_is_opened_once_however_each_orm_shows_it() {
        FieldRef plain = new FieldRef(Holder.class, "text", String.class, true);
        ValueSerializer<String> one = text -> text + "1";
        ValueSerializer<String> other = text -> text + "2";
        FieldReads reads = FieldReads.of(plain);
        assertThat(FieldReads.of(plain.shownAs(new Shown(false, "", List.of(), one))))
                .isSameAs(reads);
        assertThat(FieldReads.of(plain.shownAs(new Shown(true, "", List.of(), other))))
                .isSameAs(reads);
        assertThat(reads.value(new Holder())).isEqualTo("held");
    }
}
