package fr.ess.examples.spring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ApplicationTest {

    private static final String REGISTER =
            """
            {"capital": %s, "shareValue": 100, "holdings": [{"holder": "Ville de Villeneuve", "kind": "COMMUNE", "amount": %s}]}
            """;

    @Autowired
    WebApplicationContext application;

    private ResultActions ask(String address, String body) throws Exception {
        return MockMvcBuilders.webAppContextSetup(application).build().perform(post(address)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "fr")
                .content(body));
    }

    @Test
    void an_answer_has_its_findings_and_its_explanation() throws Exception {
        ask("/scic/register/assessment?on=2026-11-23", REGISTER.formatted("100000", "50001"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.verdict").value("BREACHED"))
                .andExpect(jsonPath("$.findings[0].provision.rule").value("scic-public-ceiling"))
                .andExpect(jsonPath("$.explanation").value(containsString("non conforme")));
    }

    @Test
    void a_lawful_request_is_recorded() throws Exception {
        ask("/scic/subscriptions", "{\"siren\": \"732829320\", \"register\": " + REGISTER.formatted("100000", "50000") + "}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.recorded").value("732829320"));
    }

    @Test
    void an_unlawful_request_and_a_bad_number_are_refused_together() throws Exception {
        ask("/scic/subscriptions", "{\"siren\": \"732829321\", \"register\": " + REGISTER.formatted("100000", "50001") + "}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.faults", hasSize(2)))
                .andExpect(jsonPath("$.faults[*].path", hasItem("siren")));
    }

    @Test
    void what_no_register_can_hold_is_told_with_every_fault() throws Exception {
        ask("/scic/subscriptions", "{\"siren\": \"732829320\", \"register\": {\"capital\": -1, \"shareValue\": 0, \"holdings\": []}}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.faults", hasSize(2)))
                .andExpect(jsonPath("$.faults[*].path", hasItem("capital")))
                .andExpect(jsonPath("$.faults[0].message", containsString("doit être")));
    }
}
