// SPDX-License-Identifier: MIT
package io.mikroorm.jackson;

import io.mikroorm.jackson.common.JsonMapperChecks;
import io.mikroorm.json.JsonMapper;

class JacksonMapperTest extends JsonMapperChecks {

    @Override
    protected JsonMapper mapper() {
        return new JacksonMapper();
    }
}
