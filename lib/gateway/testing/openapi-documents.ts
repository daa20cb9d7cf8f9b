/** A REST API with one of everything that a document can say of it. */
export const PETS_YAML = `openapi: 3.0.1
info:
  title: Pets
  version: "1"
x-amazon-apigateway-api-key-source: HEADER
x-amazon-apigateway-binary-media-types: [image/png]
x-amazon-apigateway-minimum-compression-size: 1024
x-amazon-apigateway-request-validators:
  everything: {validateRequestBody: true, validateRequestParameters: true}
x-amazon-apigateway-gateway-responses:
  INVALID_API_KEY:
    statusCode: 429
    responseParameters:
      gatewayresponse.header.Access-Control-Allow-Origin: "'*'"
    responseTemplates:
      application/json: '{"message": $context.error.messageString}'
x-amazon-apigateway-policy:
  Version: "2012-10-17"
  Statement:
    - {Effect: Allow, Principal: "*", Action: execute-api:Invoke, Resource: execute-api:/*}
security:
  - key: []
paths:
  /pets/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
    get:
      parameters:
        - $ref: '#/components/parameters/Verbose'
      security:
        - pool: [pets/read]
      responses:
        200:
          description: The pet
          headers: {ETag: {schema: {type: string}}}
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
      x-amazon-apigateway-integration:
        type: http
        httpMethod: GET
        uri: https://backend.example/pets/{id}
        requestParameters:
          integration.request.path.id: method.request.path.id
        responses:
          default:
            statusCode: 200
            responseTemplates:
              application/json: |
                #set($pet = $input.path('$'))
                {"name": "$pet.name"}
          4\\d{2}: {statusCode: "404"}
    delete:
      security:
        - signed: []
      x-amazon-apigateway-integration: {type: mock, passthroughBehavior: when_no_templates}
  /pets:
    post:
      x-amazon-apigateway-request-validator: everything
      requestBody:
        content:
          application/json: {schema: {$ref: '#/components/schemas/Pet'}}
          text/plain: {schema: {type: string, nullable: true}}
      security:
        - token: []
          key: []
      x-amazon-apigateway-integration:
        type: AWS_PROXY
        httpMethod: POST
        uri: arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:pets/invocations
        timeoutInMillis: 5000
  /{proxy+}:
    x-amazon-apigateway-any-method:
      security: []
      x-amazon-apigateway-auth: {type: AWS_IAM}
      x-amazon-apigateway-integration:
        type: aws
        httpMethod: GET
        uri: arn:aws:apigateway:us-east-1:sub.s3:path/bucket/{proxy}
        credentials: arn:aws:iam::123456789012:role/reader
components:
  parameters:
    Verbose: {name: verbose, in: query, schema: {type: boolean}}
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: {type: string}
        friend: {$ref: '#/components/schemas/Pet'}
  securitySchemes:
    key: {type: apiKey, name: x-api-key, in: header}
    signed: {type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: awsSigv4}
    token:
      type: apiKey
      name: X-Token
      in: header
      x-amazon-apigateway-authtype: custom
      x-amazon-apigateway-authorizer:
        type: token
        authorizerResultTtlInSeconds: 60
        identityValidationExpression: "^T.+"
    pool:
      type: apiKey
      name: Authorization
      in: header
      x-amazon-apigateway-authtype: cognito_user_pools
      x-amazon-apigateway-authorizer:
        type: cognito_user_pools
        providerARNs: ["arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_a"]
`;

/** An HTTP API with one of everything that a document can say of it. */
export const HTTP_PETS_YAML = `openapi: 3.0.1
info:
  title: Pets
  version: "1"
x-amazon-apigateway-importexport-version: "1.0"
x-amazon-apigateway-cors:
  allowOrigins: [https://example.com]
  allowMethods: [GET]
  maxAge: 60
paths:
  /pets/{id}:
    get:
      security:
        - jwt: [read]
      x-amazon-apigateway-integration:
        type: http_proxy
        httpMethod: GET
        uri: https://backend.example/{id}
        requestParameters: {"overwrite:header.stage": $context.stage}
        responseParameters: {"404": {"overwrite:statuscode": "410"}}
  /pets:
    post:
      security:
        - simple: []
      x-amazon-apigateway-integration:
        type: aws_proxy
        uri: arn:aws:lambda:us-east-1:123456789012:function:pets
        payloadFormatVersion: "2.0"
  /$default:
    x-amazon-apigateway-any-method:
      isDefaultRoute: true
      x-amazon-apigateway-auth: {type: AWS_IAM}
      x-amazon-apigateway-integration:
        $ref: '#/components/x-amazon-apigateway-integrations/rest'
components:
  x-amazon-apigateway-integrations:
    rest: {type: aws_proxy, uri: "arn:aws:lambda:us-east-1:123456789012:function:rest"}
  securitySchemes:
    jwt:
      type: oauth2
      x-amazon-apigateway-authorizer:
        type: jwt
        identitySource: $request.header.Authorization
        jwtConfiguration: {issuer: https://issuer.example, audience: [a1]}
    simple:
      type: apiKey
      name: X-Token
      in: header
      x-amazon-apigateway-authorizer:
        type: request
        identitySource: $request.header.X-Token
        authorizerPayloadFormatVersion: "2.0"
        enableSimpleResponses: true
        authorizerResultTtlInSeconds: 0
`;
