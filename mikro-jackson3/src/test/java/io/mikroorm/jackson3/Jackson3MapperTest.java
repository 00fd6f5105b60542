// SPDX-License-Identifier: MIT
package io.mikroorm.jackson3;

import io.mikroorm.jackson.common.JsonMapperChecks;
import io.mikroorm.json.JsonMapper;

class Jackson3MapperTest extends JsonMapperChecks {

    @Override
    protected JsonMapper mapper() {
        return new Jackson3Mapper();
    }
}
